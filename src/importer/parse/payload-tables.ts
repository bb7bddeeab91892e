import { visit } from 'unist-util-visit';
import type { Code } from '../../schemas/code.ts';
import type { Payload, PayloadField } from '../../schemas/payload.ts';
import { ImportError } from '../import-error.ts';
import { readCell, type Cell } from './cell.ts';
import type { Document } from './dialect.ts';
import { parseMarkdown, tablesOf } from './markdown.ts';
import { sectionsOf, type Section } from './sections.ts';

/** The structures of one opcode's payload: its own fields first, then objects named in them. */
export interface PayloadTables {
  code: Code;
  structures: Payload['structures'];
}

/** How a source lays out its payloads: the chapters of a document, and the opcode of each. */
export interface Layout {
  chapters: (sections: readonly Section[]) => Section[][];
  opcodeOf: (chapter: readonly Section[]) => Code | undefined;
}

/** Chapters headed by an opcode's name, objects below it. @param codes by name in upper case. */
export function headedByName(codes: ReadonlyMap<string, Code>): Layout {
  return {
    chapters: (sections) => sections.map((section, index) => [section, ...below(sections, index)]),
    opcodeOf: ([section]) => codes.get(section?.title.toUpperCase() ?? ''),
  };
}

const CAPTION = 6;

/** Chapters in which captions head the structures and an example, whose `op` tells the opcode. */
export const shownByExample: Layout = {
  chapters: (sections) =>
    sections.flatMap((section, index) => {
      if (section.depth === CAPTION) return [];
      const rest = sections.slice(index + 1);
      const end = rest.findIndex((next) => next.depth !== CAPTION);
      return [end < 0 ? rest : rest.slice(0, end)];
    }),
  opcodeOf: (chapter) => {
    const example = chapter.find((section) => /^example\b/i.test(section.title));
    if (example === undefined) return undefined;
    let code: number | undefined;
    visit(parseMarkdown(example.text), 'code', ({ value }) => {
      const op = /^\s*"op":\s*(\d+)/m.exec(value)?.[1];
      if (op !== undefined) code ??= Number(op);
    });
    return code;
  },
};

/**
 * Reads the field tables (Field, Type, Description) of every chapter that describes an opcode.
 *
 * @throws ImportError for a row without a field's name.
 */
export function readPayloadTables(document: Document, layout: Layout): PayloadTables[] {
  const payloads = new Map<Code, PayloadTables>();
  for (const chapter of layout.chapters(sectionsOf(document.text))) {
    const code = layout.opcodeOf(chapter);
    if (code === undefined || payloads.has(code)) continue;
    const structures = chapter.flatMap((section) => structuresOf(section, document));
    if (structures.length > 0) payloads.set(code, { code, structures });
  }
  return [...payloads.values()];
}

/** The deeper sections that follow one. */
function below(sections: readonly Section[], index: number): Section[] {
  const depth = sections[index]?.depth ?? 0;
  const rest = sections.slice(index + 1);
  const end = rest.findIndex((next) => next.depth <= depth);
  return end < 0 ? rest : rest.slice(0, end);
}

function structuresOf(section: Section, document: Document): Payload['structures'] {
  return tablesOf(parseMarkdown(section.text)).flatMap((table) => {
    const [header, ...rows] = table.children;
    const columns = (header?.children ?? []).map((cell) => readCell(cell).text.toLowerCase());
    if (columns[0] !== 'field') return [];
    const fields = rows.map((row) => {
      const cells = row.children.map(readCell);
      const field = readField(cells[0], cells[columns.indexOf('type')]);
      if (field !== undefined) return field;
      throw new ImportError({
        file: document.path,
        commit: document.commit,
        line: section.line - 1 + (row.position?.start.line ?? 1),
        expected: "a field's name",
        received: `"${cells[0]?.text ?? ''}"`,
        hint: 'Is the first cell of this row empty?',
      });
    });
    return [{ name: section.title, fields }];
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
