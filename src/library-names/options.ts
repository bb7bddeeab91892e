import { parseArgs } from 'node:util';
import { ImportError } from '../importer/import-error.ts';

/** How to call the reading of libraries. */
export const USAGE = `Reads what libraries call the codes, out of the files that content/registry/libraries.yaml names,
into content/libraries.

  npm run import -- --libraries <folder of clones>
  npm run import -- --libraries --check <folder of clones>
                                  says whether the files are up to date; writes nothing

Ends with 0, or with 1 where --check finds a file out of date.`;

/** What a reading is asked for. */
export interface Options {
  folder: string;
  /** Write nothing, say what is out of date. */
  check: boolean;
}

/**
 * Reads the command line.
 *
 * @returns undefined where help is asked for
 * @throws ImportError for words that mean nothing here
 */
export function readOptions(args: readonly string[]): Options | undefined {
  const { values, positionals } = readWords(args);
  if (values.help) return undefined;
  const [folder, ...rest] = positionals;
  if (folder === undefined || folder === '' || rest.length > 0) {
    throw wrong(positionals.length === 0 ? 'nothing' : positionals.join(' '));
  }
  return { folder, check: values.check };
}

function readWords(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        libraries: { type: 'boolean' },
        check: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
  } catch (error) {
    const text = error instanceof Error ? error.message : String(error);
    throw wrong(text.split('. ')[0] ?? text);
  }
}

function wrong(received: string): ImportError {
  return new ImportError({
    file: '--libraries',
    expected: 'one folder of clones, with or without --check',
    received,
    hint: 'npm run import -- --libraries --check <folder of clones>',
  });
}
