import type { TableRow } from 'mdast';
import type { PayloadField } from '../../schemas/payload.ts';
import { ImportError } from '../import-error.ts';
import { readCell, type Cell } from './cell.ts';
import type { Document } from './dialect.ts';
import { parseMarkdown, tablesOf } from './markdown.ts';
import type { Section } from './sections.ts';

/** A field, with the one way that it goes where a footnote says so. */
export interface FieldRow {
  field: PayloadField;
  direction?: 'send' | 'receive';
}

/** A table of fields below a heading. */
export interface Structure {
  name: string;
  rows: FieldRow[];
}

/**
 * The tables of a section whose first column is headed Field; others are passed over.
 *
 * @throws ImportError for a row without a field's name.
 */
export function structuresOf(section: Section, document: Document): Structure[] {
  return tablesOf(parseMarkdown(section.text)).flatMap((table) => {
    const [header, ...rows] = table.children;
    const columns = (header?.children ?? []).map((cell) => readCell(cell).text.toLowerCase());
    // A packet's fields have sizes; what is sent as JSON has none.
    if (columns[0] !== 'field' || columns.includes('size')) return [];
    const type = columns.indexOf('type');
    return [
      { name: section.title, rows: rows.map((row) => readRow(row, type, section, document)) },
    ];
  });
}

function readRow(row: TableRow, type: number, section: Section, document: Document): FieldRow {
  const cells = row.children.map(readCell);
  const field = readField(cells[0], cells[type]);
  if (field !== undefined) {
    const footnotes = footnotesOf(row, section.text);
    const direction = directionOf(footnotes);
    if (footnotes.some((note) => /\bonly required\b/i.test(note))) field.optional = true;
    return { field, ...(direction !== undefined && { direction }) };
  }
  throw new ImportError({
    file: document.path,
    commit: document.commit,
    line: section.line - 1 + (row.position?.start.line ?? 1),
    expected: "a field's name",
    received: `"${cells[0]?.text ?? ''}"`,
    hint: 'Is the first cell of this row empty?',
  });
}

/** `name?` may be left out, `?type` may be null, as Discord's own docs write it. */
function readField(name: Cell | undefined, type: Cell | undefined): PayloadField | undefined {
  const bare = (name?.text ?? '').replace(/[?*\s]+$/, '');
  if (name === undefined || bare === '') return undefined;
  const field: PayloadField = { name: bare };
  const bareType = (type?.text ?? '').replace(/^\?/, '').trim();
  if (bareType !== '') field.type = bareType;
  if (type?.text.startsWith('?') === true) field.nullable = true;
  if (/\?\W*$/.test(name.text)) field.optional = true;
  if (name.deprecated || name.struck || type?.deprecated === true) field.deprecated = true;
  return field;
}

/** The footnotes that a field's name bears (`user_id ^2^`): `^2^ Only sent by the voice server.` */
function footnotesOf(row: TableRow, text: string): string[] {
  const { start, end } = row.children[0]?.position ?? {};
  const name = text.slice(start?.offset ?? 0, end?.offset ?? 0);
  const lines = text.split('\n');
  return [...name.matchAll(/\^\d+\^/g)].flatMap(
    ([mark]) => lines.find((line) => line.startsWith(mark)) ?? [],
  );
}

function directionOf(footnotes: readonly string[]): FieldRow['direction'] {
  for (const note of footnotes) {
    if (/\bonly sent by the (voice )?server\b/i.test(note)) return 'receive';
    if (/\bnot sent by the (voice )?server\b/i.test(note)) return 'send';
  }
  return undefined;
}
