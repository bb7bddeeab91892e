import { argv, stdout } from 'node:process';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { PasteFault } from '../domain/enum-check/paste-fault.ts';
import { asJson } from './as-json.ts';
import { loadGrounds } from './grounds.ts';
import { languageOfFile } from './languages.ts';
import { readOptions, USAGE } from './options.ts';
import { readFile, readStandardInput } from './read-text.ts';
import { report } from './report.ts';
import { runCheck } from './run.ts';

const PROJECT = fileURLToPath(new URL('../../', import.meta.url));

/** Checks what the command line names; returns the exit status. */
async function main(): Promise<number> {
  const options = readOptions(argv.slice(2));
  if (options.help) {
    await print(USAGE);
    return 0;
  }
  const { file = '<stdin>' } = options;
  const text = options.file === undefined ? await readStandardInput() : readFile(file);
  const grounds = loadGrounds(PROJECT);
  try {
    const language = options.language ?? languageOfFile(file);
    const asked = { ...options, ...(language !== undefined && { language }) };
    const outcome = runCheck(file, text, asked, grounds);
    await print(options.json ? JSON.stringify(asJson(outcome)) : report(outcome, grounds.index));
    return outcome.counted.length > 0 ? 1 : 0;
  } catch (error) {
    if (error instanceof PasteFault) throw new Error(told(file, error), { cause: error });
    throw error;
  }
}

/** Why nothing could be checked, with the option that would mend it. */
function told(file: string, { kind, message, hint, tables: [table] }: PasteFault): string {
  const asks = table !== undefined && ['mixed', 'unfit', 'table'].includes(kind);
  return [
    `${file}: ${message}`,
    `  hint: ${hint}`,
    ...(asks ? [`  such as: --table ${table}`] : []),
  ].join('\n');
}

async function print(text: string): Promise<void> {
  await pipeline([`${text}\n`], stdout, { end: false });
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
