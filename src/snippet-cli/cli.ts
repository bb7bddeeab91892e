import { argv, env, stderr, stdout } from 'node:process';
import { pipeline } from 'node:stream/promises';
import { readContentFolder } from '../data/read-content.ts';
import { assemble } from '../domain/codex/assemble.ts';
import { answerOf } from './answer.ts';
import { readOptions, USAGE } from './options.ts';
import { placeOf } from './place.ts';

/** Prints what the command line asks for. */
async function main(): Promise<void> {
  const options = readOptions(argv.slice(2));
  if (options === undefined) {
    await print(`${USAGE}\n`);
    return;
  }
  const place = placeOf(env);
  const codex = assemble(readContentFolder(process.cwd()));
  const { text, left } = answerOf(codex, options, place);
  if (left !== '') stderr.write(`${left}\n`);
  await print(text);
}

async function print(text: string): Promise<void> {
  await pipeline([text], stdout, { end: false });
}

try {
  await main();
} catch (error) {
  // Who reads the output has had enough, as in `| head`.
  if ((error as NodeJS.ErrnoException).code !== 'EPIPE') {
    process.exitCode = 2;
    console.error(error instanceof Error ? error.message : String(error));
  }
}
