import { leftWords, reasonsOf } from '../components/snippets/left-out.ts';
import { sourceOf, type Place } from '../components/snippets/source-of.ts';
import { codeText } from '../domain/codes.ts';
import type { Codex, TableView } from '../domain/codex/types.ts';
import { forms } from '../domain/snippets/forms.ts';
import { formsFor, snippet } from '../domain/snippets/snippet.ts';
import type { Form } from '../domain/snippets/types.ts';
import { InputError } from '../schemas/input-error.ts';
import { findCodes, findForm, findTable } from './find.ts';
import type { Options } from './options.ts';

/** What the command prints. */
export interface Answer {
  /** With a line break at its end. */
  text: string;
  /** What is left out, and why; empty where nothing is. */
  left: string;
}

/**
 * What the command is asked for: TypeScript, the forms that fit, or the tables.
 *
 * @throws InputError for a table, code or form that does not exist, and where no code fits the form
 */
export function answerOf(codex: Codex, asked: Options, place: Place): Answer {
  if (asked.table === undefined) return { text: tablesText(codex.tables), left: '' };
  const view = findTable(codex, asked.table);
  const source = sourceOf(view, place);
  const codes = findCodes(view, asked.codes);
  const own = new Set(codes);
  const picked = source.codes.filter(({ code }) => own.size === 0 || own.has(codeText(code)));
  const fitting = formsFor(source.table, picked);
  if (asked.list) return { text: formsText(fitting), left: '' };
  const form = asked.form === undefined ? fitting[0] : findForm(asked.form);
  if (form === undefined) throw fitsNone('a form', asked.codes.join(', '), 'Name other codes.');
  const { options } = asked;
  const { text, left } = snippet(source, form, { options, ...(own.size > 0 && { picked: own }) });
  if (text !== '') return { text, left: leftWords(left) };
  const hidden = options.codes === 'documented' && fitting.includes(form);
  const hint = hidden ? 'Leave --documented out.' : `They fit: ${fitting.join(', ')}`;
  throw fitsNone(`the form ${form}`, reasonsOf(left), hint);
}

function fitsNone(what: string, received: string, hint: string): InputError {
  const expected = `a code that can be written in ${what}`;
  return new InputError({ file: 'the command line', expected, received, hint });
}

function formsText(fitting: readonly Form[]): string {
  return fitting.map((form) => `${form.padEnd(14)}${forms[form].about}\n`).join('');
}

function tablesText(tables: readonly TableView[]): string {
  return tables
    .map(({ table, entries }) => `${table.id.padEnd(24)}${table.name}, ${entries.length} codes\n`)
    .join('');
}
