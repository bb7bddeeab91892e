import { InputError } from '../schemas/input-error.ts';

/** How to call the lookup. */
export const USAGE = `Finds the Discord codes in a text: a number, a name, a message, a line of a log.

  npm run --silent lookup -- <text>            prints what it finds
  npm run --silent lookup -- --json <text>     prints it as one line of JSON
  npm run --silent lookup -- --batch           reads lines of JSON { "id", "query" } from standard input,
                                               prints a line { "id", "hits", "formErrors", "unknown" }
                                               for each, in the same order

Without <text>, the text is read from standard input. Quote a text with blanks, quotes or brackets in
it. Put -- before one that begins with a dash.

Ends with 0 whether codes were found or not, with 1 where a line of a batch was broken, with 2 where
nothing could be looked up.`;

/** What the lookup is asked for. */
export interface Options {
  /** `batch` reads many queries from standard input, the others take one text. */
  mode: 'readable' | 'json' | 'batch' | 'help';
  /** Absent where it is to be read from standard input. */
  text?: string;
}

const MODES: Readonly<Record<string, Options['mode']>> = {
  '--json': 'json',
  '--batch': 'batch',
  '--help': 'help',
  '-h': 'help',
};

/**
 * Reads the command line. Words that do not look like an option are the text, joined by blanks; so are
 * all words after `--`.
 *
 * @throws InputError for an option that does not exist, and for a text beside `--batch`.
 */
export function readOptions(args: readonly string[]): Options {
  const modes = new Set<Options['mode']>();
  const end = args.indexOf('--');
  const words = end === -1 ? [] : args.slice(end + 1);
  const before = args.slice(0, end === -1 ? undefined : end).filter((word) => {
    const mode = Object.hasOwn(MODES, word) ? MODES[word] : undefined;
    if (mode !== undefined) modes.add(mode);
    else if (/^--?[a-z][^\s]*$/i.test(word)) throw unknownOption(word);
    return mode === undefined;
  });
  words.unshift(...before);
  if (modes.has('help')) return { mode: 'help' };
  if (modes.has('batch')) {
    if (words.length === 0) return { mode: 'batch' };
    throw new InputError({
      file: '--batch',
      expected: 'no text beside it',
      received: JSON.stringify(words.join(' ')),
      hint: 'Give the queries on standard input, a line { "id", "query" } each.',
    });
  }
  const mode = modes.has('json') ? 'json' : 'readable';
  return words.length === 0 ? { mode } : { mode, text: words.join(' ') };
}

function unknownOption(word: string): InputError {
  return new InputError({
    file: 'the command line',
    expected: '--json, --batch, --help or a text',
    received: word,
    hint: 'Put -- before a text that begins with a dash: npm run --silent lookup -- -- "-x"',
  });
}
