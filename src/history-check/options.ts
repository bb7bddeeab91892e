import { parseArgs } from 'node:util';
import { InputError } from '../schemas/input-error.ts';

/** How to call the verification. */
export const USAGE = `Compares the spans in content/history with the sources' own files at commits of their histories.

  npm run import -- --verify <folder of clones>
      --sample <number>   pairs of source and commit to compare (240)
      --seed <number>     another seed draws other commits (1)

Writes nothing. Ends with 0 where all agree, with 1 where anything differs.`;

/** What a verification is asked for. */
export interface Options {
  folder: string;
  /** Pairs of source and commit, over all sources. */
  sample: number;
  seed: number;
}

const MOST = 2 ** 32 - 1;

/**
 * Reads the command line.
 *
 * @returns undefined where help is asked for.
 * @throws InputError for words that mean nothing here.
 */
export function readOptions(args: readonly string[]): Options | undefined {
  const { values } = readWords(args);
  if (values.help) return undefined;
  if (values.verify === undefined || values.verify === '') {
    throw wrong('--verify', 'a folder of clones', 'nothing');
  }
  return {
    folder: values.verify,
    sample: readNumber('--sample', values.sample, 1),
    seed: readNumber('--seed', values.seed, 0),
  };
}

function readWords(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        verify: { type: 'string' },
        sample: { type: 'string', default: '240' },
        seed: { type: 'string', default: '1' },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
  } catch (error) {
    const received = (error instanceof Error ? error.message : String(error)).split(/\.?\s*\n|\. /);
    throw wrong('--verify', 'a folder of clones, --sample and --seed', received[0] ?? '');
  }
}

function readNumber(name: string, text: string, least: number): number {
  const number = /^\d+$/.test(text) ? Number(text) : Number.NaN;
  if (number >= least && number <= MOST) return number;
  throw wrong(
    name,
    `a whole number from ${String(least)} to ${String(MOST)}`,
    JSON.stringify(text),
  );
}

function wrong(file: string, expected: string, received: string): InputError {
  const hint = 'npm run import -- --verify <folder of clones> --sample 240 --seed 1';
  return new InputError({ file, expected, received, hint });
}
