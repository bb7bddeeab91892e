import { snippet } from '../../../src/domain/snippets/snippet.ts';
import type { Form } from '../../../src/domain/snippets/types.ts';
import { sources } from './sources.ts';

/** The text of a form for codes of a table, or for all of them; throws where the form does not fit. */
export function write(table: string, form: Form, ...picked: string[]): string {
  const source = sources.find((each) => each.table.id === table);
  if (source === undefined) throw new Error(`No table ${table}.`);
  const { text } = snippet(source, form, picked.length > 0 ? { picked } : {});
  if (text === '') throw new Error(`${form} does not fit ${table} ${picked.join()}.`);
  return text;
}
