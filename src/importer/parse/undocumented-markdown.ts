import { visit } from 'unist-util-visit';
import { plainText } from './cell.ts';
import { readEvent } from './code-cell.ts';
import type { Dialect, Document, Row } from './dialect.ts';
import { withLanes } from './lanes.ts';
import { readMarkdownTables } from './markdown-tables.ts';
import { parseMarkdown } from './markdown.ts';

/** Reads discord-undocumented's lists of opcodes and events. */
export const undocumentedMarkdown: Dialect = (document) => {
  const tables = readMarkdownTables(document, {
    'gateway opcodes': 'gateway-opcodes',
    'voice gateway opcodes': 'voice-opcodes',
    'gateway events': 'dispatch-events',
  });
  if (document.tables.includes('dispatch-events') && !tables.has('dispatch-events')) {
    const rows = readBullets(document);
    if (rows.length > 0) tables.set('dispatch-events', rows);
  }
  return tables;
};

/** The events began as a list of bullets, and became a table on 2023-07-03. */
function readBullets(document: Document): Row[] {
  const rows: Row[] = [];
  visit(parseMarkdown(document.text), 'listItem', (item) => {
    const [paragraph] = item.children;
    if (paragraph?.type !== 'paragraph') return;
    const event = readEvent(plainText(paragraph.children));
    if (event?.label === undefined) return;
    const line = item.position?.start.line ?? 1;
    rows.push({ code: event.code, fact: { label: event.label }, line });
  });
  return withLanes(rows, document);
}
