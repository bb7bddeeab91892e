import { parseArgs } from 'node:util';

/** How to call the update. */
export const USAGE = `Brings content/ up to date with its sources and libraries, and says what changed.

  npm run update -- <folder for clones>

Clones what the registry names into the folder, or brings the clones there up to date; imports every
source and library that can be read, holds the result to --check and to the content's own rules, records
the identifiers of new codes, and then writes the files. What cannot be read stays as it was, and is told.

  --from <address>  where repositories lie, with {repository} for owner/name;
                    by default https://github.com/{repository}
  --out <folder>    writes title.txt and body.md of a pull request there as well

Ends with 0; with 1 where something could not be read, and the rest was done; with 2 where nothing was
done.`;

/** What an update is asked for. */
export interface Options {
  clones: string;
  /** The address of a repository, with `{repository}` in the place of its owner and name. */
  from: string;
  /** Where the words of a pull request go. */
  out?: string;
}

/**
 * Reads the command line.
 *
 * @returns undefined where help is asked for
 * @throws Error for words that mean nothing here
 */
export function readOptions(args: readonly string[]): Options | undefined {
  const { values, positionals } = readWords(args);
  if (values.help) return undefined;
  const [clones, ...rest] = positionals;
  if (clones === undefined || clones === '' || rest.length > 0) {
    throw wrong('one folder for clones', positionals.join(' '));
  }
  const { from, out } = values;
  if (!from.includes('{repository}')) {
    throw wrong('an address with {repository} in it', from);
  }
  return { clones, from, ...(out !== undefined && { out }) };
}

function readWords(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        from: { type: 'string', default: 'https://github.com/{repository}' },
        out: { type: 'string' },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
  } catch (error) {
    const text = error instanceof Error ? error.message : String(error);
    throw wrong('one of the options below', text.split('. ')[0] ?? text);
  }
}

function wrong(expected: string, received: string): Error {
  return new Error(`expected: ${expected}\n  received: ${received || 'nothing'}\n\n${USAGE}`);
}
