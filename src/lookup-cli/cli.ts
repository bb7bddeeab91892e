import { argv, stderr, stdin, stdout } from 'node:process';
import { pipeline } from 'node:stream/promises';
import { InputError } from '../schemas/input-error.ts';
import { answerOf } from './answer.ts';
import { answerBatch } from './batch.ts';
import { loadIndex } from './load-index.ts';
import { readOptions, USAGE } from './options.ts';
import { readable } from './readable.ts';

/** Looks up what the command line asks for; returns the exit status. */
async function main(): Promise<number> {
  const { mode, text = '' } = await request();
  if (mode === 'help') return print(USAGE);
  const index = loadIndex(process.cwd());
  if (mode === 'batch') {
    let broken = 0;
    const report = (fault: InputError): void => {
      broken += 1;
      stderr.write(`${fault.message}\n`);
    };
    const answers = answerBatch(index, stdin, report);
    await pipeline(answers, stdout, { end: false });
    return broken === 0 ? 0 : 1;
  }
  const answer = answerOf(index, text);
  return print(mode === 'json' ? JSON.stringify(answer) : readable(index, answer));
}

/** The options, with a text that was not given read from standard input. */
async function request(): Promise<ReturnType<typeof readOptions>> {
  const options = readOptions(argv.slice(2));
  if (options.text !== undefined || options.mode === 'batch' || options.mode === 'help') {
    return options;
  }
  if (!stdin.isTTY) return { ...options, text: await allOf(stdin) };
  throw new InputError({
    file: 'the command line',
    expected: 'a text',
    received: 'nothing',
    hint: 'npm run --silent lookup -- "error code: 50013"; more with --help',
  });
}

async function allOf(stream: AsyncIterable<Uint8Array>): Promise<string> {
  return new TextDecoder().decode(Buffer.concat(await Array.fromAsync(stream)));
}

async function print(text: string): Promise<number> {
  await pipeline([`${text}\n`], stdout, { end: false });
  return 0;
}

try {
  process.exitCode = await main();
} catch (error) {
  // Who reads the output has had enough, as in `| head`.
  if ((error as NodeJS.ErrnoException).code !== 'EPIPE') {
    process.exitCode = 2;
    console.error(error instanceof Error ? error.message : String(error));
  }
}
