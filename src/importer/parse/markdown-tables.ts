import type { Table } from 'mdast';
import { readCodeTable } from './code-table.ts';
import type { Document, Row } from './dialect.ts';
import { withLanes } from './lanes.ts';
import { parseMarkdown, tablesOf } from './markdown.ts';
import { sectionsOf, type Section } from './sections.ts';

/** Which table stands under a heading (in lower case), by source. */
export type Headings = Readonly<Record<string, string>>;

const trees = new Map<string, Table[]>();

/** Tables of a section; most sections stay the same over hundreds of commits, so they are kept. */
function tablesIn(section: Section): Table[] {
  const known = trees.get(section.text);
  if (known !== undefined) return known;
  const tables = tablesOf(parseMarkdown(section.text));
  trees.set(section.text, tables);
  return tables;
}

/** The wanted code tables of a Markdown document, each under its heading. */
export function readMarkdownTables(document: Document, headings: Headings): Map<string, Row[]> {
  const found = new Map<string, Row[]>();
  for (const section of sectionsOf(document.text)) {
    const id = headings[section.title.toLowerCase()];
    if (id === undefined || !document.tables.includes(id)) continue;
    const [table] = tablesIn(section);
    if (table === undefined) continue;
    const rows = readCodeTable(id, { table, offset: section.line - 1 }, document);
    const earlier = found.get(id) ?? [];
    found.set(id, [...earlier, ...rows]);
  }
  return new Map([...found].map(([id, rows]) => [id, withLanes(rows, document)]));
}
