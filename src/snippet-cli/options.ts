import { closest } from '../domain/compare/closest.ts';
import { DEFAULT_OPTIONS } from '../domain/snippets/snippet.ts';
import { CASINGS, type SnippetOptions } from '../domain/snippets/types.ts';
import { InputError } from '../schemas/input-error.ts';

/** How to call the command. */
export const USAGE = `Prints codes as TypeScript: what the site copies.

  npm run --silent snippet -- <table> [<code> …] [--form <form>]
  npm run --silent snippet -- <table> [<code> …] --list   prints the forms that fit
  npm run --silent snippet -- --list                      prints the tables

  --form <form>       as --list names it; without it the first that fits
  --casing <casing>   ${CASINGS.join(', ')}
  --documented        leaves out what Discord does not document
  --no-comments       leaves out summaries, statuses and permalinks

Without <code> the whole table is printed. What is left out, and why, is said on standard error.
Permalinks lead to SITE_URL and BASE_PATH, as when the site is built.

Ends with 0, and with 2 where nothing could be printed.`;

/** What the command is asked for. */
export interface Options {
  /** As it was typed; absent where the tables are to be listed. */
  table?: string;
  /** As they were typed; none for the whole table. */
  codes: string[];
  /** As it was typed; absent for the first form that fits. */
  form?: string;
  list: boolean;
  options: SnippetOptions;
}

const NAMES = ['--form', '--casing', '--documented', '--no-comments', '--list', '--help'];

/**
 * Reads the command line.
 *
 * @returns undefined where help is asked for
 * @throws InputError for an option that does not exist, lacks its value, or has one that is none
 */
export function readOptions(args: readonly string[]): Options | undefined {
  const words: string[] = [];
  const read: Omit<Options, 'table' | 'codes'> = { list: false, options: { ...DEFAULT_OPTIONS } };
  const rest = args.flatMap(split);
  for (let word = rest.shift(); word !== undefined; word = rest.shift()) {
    if (word === '--help' || word === '-h') return undefined;
    else if (word === '--list') read.list = true;
    else if (word === '--documented') read.options.codes = 'documented';
    else if (word === '--no-comments') read.options.comments = false;
    else if (word === '--form') read.form = valueOf(word, rest.shift());
    else if (word === '--casing') read.options.casing = casingOf(valueOf(word, rest.shift()));
    // A code may be below zero.
    else if (word.startsWith('-') && !/^-\d/.test(word)) throw unknownOption(word);
    else words.push(word);
  }
  const [table, ...codes] = words;
  if (table !== undefined) return { ...read, table, codes };
  if (read.list) return { ...read, codes };
  throw new InputError({
    file: 'the command line',
    expected: 'a table',
    received: 'none',
    hint: 'npm run --silent snippet -- --list prints the tables; more with --help',
  });
}

/** `--form=enum` is `--form enum`. */
function split(word: string): string[] {
  const [, name, value] = /^(--[a-z-]+)=(.*)$/s.exec(word) ?? [];
  return name === undefined || value === undefined ? [word] : [name, value];
}

function valueOf(name: string, value: string | undefined): string {
  if (value !== undefined && value !== '' && !value.startsWith('--')) return value;
  throw new InputError({
    file: name,
    expected: name === '--form' ? 'a form' : `one of ${CASINGS.join(', ')}`,
    received: value ?? 'nothing',
    hint: `Put it behind the option: ${name} ${name === '--form' ? 'enum' : 'screaming'}`,
  });
}

function casingOf(word: string): SnippetOptions['casing'] {
  const casing = CASINGS.find((each) => each === word.toLowerCase());
  if (casing !== undefined) return casing;
  const nearest = closest(word, CASINGS);
  throw new InputError({
    file: '--casing',
    expected: `one of ${CASINGS.join(', ')}`,
    received: JSON.stringify(word),
    hint: nearest === undefined ? 'pascal is what you get without it' : `Did you mean ${nearest}?`,
  });
}

function unknownOption(word: string): InputError {
  const nearest = closest(word, NAMES);
  return new InputError({
    file: 'the command line',
    expected: NAMES.join(', '),
    received: JSON.stringify(word),
    hint: nearest === undefined ? 'More with --help' : `Did you mean ${nearest}?`,
  });
}
