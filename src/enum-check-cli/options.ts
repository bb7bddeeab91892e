import { parseArgs } from 'node:util';
import { LANGUAGES, type Language } from '../schemas/language.ts';
import { InputError } from '../schemas/input-error.ts';
import { languageCalled } from './languages.ts';

/** How to call the check. */
export const USAGE = `Holds an enum, object, map or list of codes to an edition of their table.

  npm run --silent check-enum -- <file> --table <table>   prints each difference with its line, then the
                                                          missing members as the file writes its own
    --table <table>         the table's id, such as json-error-codes; guessed where it is left out
    --edition <edition>     official@now, official@2024-10-01, userdoccers, discord-api-types.v9@2024-10-01;
                            the last reading of the table's authority where it is left out
    --language <language>   ${LANGUAGES.slice(0, 6).join(', ')},
                            ${LANGUAGES.slice(6).join(', ')}; told by the file's name or text where it
                            is left out
    --allow-undocumented    codes that the edition does not list, but other sources do, are no drift
    --allow-aliases         a second name for a code is no drift
    --ignore <codes>        what concerns these codes is no drift: 4900 or 1000,1001; may stand several times
    --json                  prints one line of JSON

Without <file>, or with - for it, the text is read from standard input.

Ends with 0 where there is no drift, with 1 where there is, with 2 where nothing could be checked.`;

/** What a check is asked for. */
export interface Options {
  help: boolean;
  /** Absent where the text is to be read from standard input. */
  file?: string;
  table?: string;
  edition?: string;
  language?: Language;
  json: boolean;
  allowUndocumented: boolean;
  allowAliases: boolean;
  /** Codes as text. */
  ignore: string[];
}

const CONFIG = {
  table: { type: 'string', short: 't' },
  edition: { type: 'string', short: 'e' },
  language: { type: 'string', short: 'l' },
  json: { type: 'boolean', default: false },
  'allow-undocumented': { type: 'boolean', default: false },
  'allow-aliases': { type: 'boolean', default: false },
  ignore: { type: 'string', multiple: true },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

/**
 * Reads the command line.
 *
 * @throws InputError for an option that does not exist or lacks its value, and for a second file
 */
export function readOptions(args: readonly string[]): Options {
  const { values, positionals } = parsed(args);
  const [file, ...more] = positionals;
  if (more.length > 0) throw wrong('one file', positionals.join(' '), 'Check one file at a time.');
  const { table, edition, language } = values;
  return {
    help: values.help,
    ...(file !== undefined && file !== '-' && { file }),
    ...(table !== undefined && { table }),
    ...(edition !== undefined && { edition }),
    ...(language !== undefined && { language: languageOf(language) }),
    json: values.json,
    allowUndocumented: values['allow-undocumented'],
    allowAliases: values['allow-aliases'],
    ignore: (values.ignore ?? []).flatMap((codes) => codes.split(',')).map((code) => code.trim()),
  };
}

function parsed(args: readonly string[]): ReturnType<typeof parse> {
  try {
    return parse(args);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const [reason = ''] = message.split('. ');
    throw wrong(
      'a file and options',
      reason,
      'npm run --silent check-enum -- --help tells the options.',
    );
  }
}

function parse(args: readonly string[]) {
  return parseArgs({ args: [...args], options: CONFIG, allowPositionals: true, strict: true });
}

function languageOf(text: string): Language {
  const language = languageCalled(text);
  if (language !== undefined) return language;
  throw wrong(`a language: ${LANGUAGES.join(', ')}`, JSON.stringify(text), 'Choose one of them.');
}

function wrong(expected: string, received: string, hint: string): InputError {
  return new InputError({ file: 'the command line', expected, received, hint });
}
