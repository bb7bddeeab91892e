import type { Code } from '../../schemas/code.ts';
import type { Payload, PayloadField } from '../../schemas/payload.ts';
import { ImportError } from '../import-error.ts';
import { readCell } from './cell.ts';
import type { Document } from './dialect.ts';
import { parseMarkdown, tablesOf } from './markdown.ts';
import { sectionsOf } from './sections.ts';

/** The structures of one opcode's payload: its own fields first, then objects named in them. */
export interface PayloadTables {
  code: Code;
  structures: Payload['structures'];
}

/**
 * Reads the field tables (Field, Type, Description) under headings that name an opcode, and those
 * of the objects described below it.
 *
 * @param codes the opcodes by their name in upper case.
 */
export function readPayloadTables(
  document: Document,
  codes: ReadonlyMap<string, Code>,
): PayloadTables[] {
  const payloads: PayloadTables[] = [];
  let current: { payload: PayloadTables; depth: number } | undefined;
  for (const section of sectionsOf(document.text)) {
    const code = codes.get(section.title.toUpperCase());
    if (code !== undefined) {
      current = { payload: { code, structures: [] }, depth: section.depth };
      payloads.push(current.payload);
    } else if (current !== undefined && section.depth <= current.depth) {
      current = undefined;
    }
    if (current === undefined) continue;
    for (const table of tablesOf(parseMarkdown(section.text))) {
      const [header, ...rows] = table.children;
      const columns = (header?.children ?? []).map((cell) => readCell(cell).text.toLowerCase());
      if (columns[0] !== 'field') continue;
      const fields = rows.map((row) => {
        const cells = row.children.map((cell) => readCell(cell).text);
        const field = readField(cells[0] ?? '', cells[columns.indexOf('type')] ?? '');
        if (field !== undefined) return field;
        throw new ImportError({
          file: document.path,
          commit: document.commit,
          line: section.line - 1 + (row.position?.start.line ?? 1),
          expected: "a field's name",
          received: `"${cells[0] ?? ''}"`,
          hint: 'Is the first cell of this row empty?',
        });
      });
      current.payload.structures.push({ name: section.title, fields });
    }
  }
  return payloads.filter((payload) => payload.structures.length > 0);
}

/** `name?` may be left out, `?type` may be null, as Discord's own docs write it. */
function readField(name: string, type: string): PayloadField | undefined {
  const bare = name.replace(/\s*\(deprecated\)|[?*]+$/gi, '').trim();
  if (bare === '') return undefined;
  const field: PayloadField = { name: bare };
  const bareType = type.replace(/^\?/, '').trim();
  if (bareType !== '') field.type = bareType;
  if (type.startsWith('?')) field.nullable = true;
  if (name.includes('?')) field.optional = true;
  return field;
}
