import { parseArgs } from 'node:util';
import { InputError } from '../schemas/input-error.ts';

/** How to call the verification. */
export const USAGE = `Compares the spans in content/history with the sources' own files at commits of their histories,
and the date and commit at which each span begins and ends with the changes to those files.

  npm run import -- --verify <folder of clones>
      --sample <number>   pairs of source and commit to compare (240), or
      --sample all        every commit that a date can ask for
      --seed <number>     another seed draws other commits (1)

Writes nothing. Ends with 0 where all agree, with 1 where anything differs.`;

/** What a verification is asked for. */
export interface Options {
  folder: string;
  /** Pairs of source and commit, over all sources; infinite for all there are. */
  sample: number;
  seed: number;
}

const MOST = 2 ** 32 - 1;

/** What each option that has a value takes for one. */
const EXPECTED: Readonly<Record<string, string>> = {
  '--sample': `all, or a whole number from 1 to ${String(MOST)}`,
  '--seed': `a whole number from 0 to ${String(MOST)}`,
};

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
    sample: values.sample === 'all' ? Infinity : readNumber('--sample', values.sample, 1),
    seed: readNumber('--seed', values.seed, 0),
  };
}

function readWords(args: readonly string[]) {
  try {
    return parseArgs({
      args: joinNegative(args),
      options: {
        verify: { type: 'string' },
        sample: { type: 'string', default: '240' },
        seed: { type: 'string', default: '1' },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
  } catch (error) {
    const text = error instanceof Error ? error.message : String(error);
    const name = /^Option '(--\w+) <value>' argument missing|^Option '(--\w+)' arg/.exec(text);
    const option = name?.[1] ?? name?.[2] ?? '';
    const expected = EXPECTED[option];
    if (expected !== undefined) throw wrong(option, expected, 'nothing');
    const received = text.split(/\.?\s*\n|\. /)[0] ?? '';
    throw wrong('--verify', 'a folder of clones, --sample and --seed', received);
  }
}

/** Makes `--seed -1` the `--seed=-1` that it means: a dash would be taken for another option. */
function joinNegative(args: readonly string[]): string[] {
  const words: string[] = [];
  for (const word of args) {
    const before = words.at(-1) ?? '';
    if (Object.hasOwn(EXPECTED, before) && /^-[^-]/.test(word))
      words.splice(-1, 1, `${before}=${word}`);
    else words.push(word);
  }
  return words;
}

function readNumber(name: string, text: string, least: number): number {
  const number = /^\d+$/.test(text) ? Number(text) : Number.NaN;
  if (number >= least && number <= MOST) return number;
  throw wrong(name, EXPECTED[name] ?? '', JSON.stringify(text));
}

function wrong(file: string, expected: string, received: string): InputError {
  const hint = 'npm run import -- --verify <folder of clones> --sample 240 --seed 1';
  return new InputError({ file, expected, received, hint });
}
