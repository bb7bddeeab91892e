import { readOptions, USAGE } from './options.ts';
import { withoutCommands, writeReport } from './report.ts';
import { update } from './update.ts';

/** Brings the project up to date with its sources; returns the exit status. */
async function main(): Promise<number> {
  const options = readOptions(process.argv.slice(2));
  if (options === undefined) {
    console.log(USAGE);
    return 0;
  }
  const done = await update(process.cwd(), options, (line) => console.log(line));
  await writeReport(done, options.out, process.env);
  console.log(`\n${done.title}\n\n${done.body}`);
  const { length } = done.files;
  console.log(
    length === 0 ? 'up to date' : `wrote ${String(length)} ${length === 1 ? 'file' : 'files'}`,
  );
  return done.failures.length === 0 ? 0 : 1;
}

try {
  process.exitCode = await withoutCommands(process.env, main);
} catch (error) {
  process.exitCode = 2;
  console.error(error instanceof Error ? error.message : String(error));
}
