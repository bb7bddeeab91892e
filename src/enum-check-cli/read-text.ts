import { existsSync, readFileSync } from 'node:fs';
import { isAbsolute, join } from 'node:path';
import { env, stdin } from 'node:process';
import { InputError } from '../schemas/input-error.ts';

/**
 * The text of a file. A relative path counts from the folder in which the command was given; npm runs
 * it in the project's.
 *
 * @throws InputError where there is no such file
 */
export function readFile(file: string): string {
  const given = env.INIT_CWD;
  const near = given === undefined || isAbsolute(file) ? file : join(given, file);
  try {
    return decoded(readFileSync(existsSync(near) ? near : file));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new InputError({
      file,
      expected: 'a file with source code',
      received: code === 'ENOENT' ? 'no such file' : (RECEIVED.get(code ?? '') ?? String(error)),
      hint: 'Give the path of the file that declares the codes.',
    });
  }
}

const RECEIVED = new Map([
  ['EISDIR', 'a folder'],
  ['EACCES', 'a file that may not be read'],
]);

/**
 * The text of standard input.
 *
 * @throws InputError where nothing is piped into it
 */
export async function readStandardInput(): Promise<string> {
  if (!stdin.isTTY)
    return decoded(Buffer.concat(await Array.fromAsync(stdin as AsyncIterable<Buffer>)));
  throw new InputError({
    file: 'the command line',
    expected: 'a file',
    received: 'nothing',
    hint: 'npm run --silent check-enum -- src/codes.ts --table json-error-codes; more with --help',
  });
}

/** Text in UTF-8, or in UTF-16 where its first bytes say so. */
function decoded(bytes: Buffer): string {
  const isUtf16 = bytes[0] === 0xff && bytes[1] === 0xfe;
  const isSwapped = bytes[0] === 0xfe && bytes[1] === 0xff;
  return new TextDecoder(isUtf16 ? 'utf-16le' : isSwapped ? 'utf-16be' : 'utf-8').decode(bytes);
}
