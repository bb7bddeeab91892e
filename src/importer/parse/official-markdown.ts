import { readEvent } from './code-cell.ts';
import type { Dialect, Document, Row } from './dialect.ts';
import { withoutOpcodes } from './events.ts';
import { CODE_HEADINGS } from './headings.ts';
import { readMarkdownTables } from './markdown-tables.ts';
import { sectionsOf } from './sections.ts';

const HEADINGS = {
  ...CODE_HEADINGS,
  'gateway events': 'dispatch-events',
  'receive events': 'dispatch-events',
};

/** Reads the official documentation, from 2016 to now. */
export const officialMarkdown: Dialect = (document) => {
  const tables = readMarkdownTables(document, HEADINGS);
  if (!document.tables.includes('dispatch-events')) return tables;
  const events = tables.get('dispatch-events') ?? readEventHeadings(document);
  const dispatched = withoutOpcodes(events);
  if (dispatched.length > 0) tables.set('dispatch-events', dispatched);
  else tables.delete('dispatch-events');
  return tables;
};

/** Headings below Events that are no events: groups, and an object of one. */
const NO_EVENTS = new Set([
  'event names',
  'connecting and resuming',
  'channels',
  'guilds',
  'messages',
  'presence',
  'voice',
  'webhooks',
  'game object',
  'activity object',
  'gateway status update',
]);

/**
 * Before 2018-01-18 the events have no table: each is a heading below the heading Events, or, in the
 * last weeks, below the heading of a group.
 */
function readEventHeadings(document: Document): Row[] {
  const rows: Row[] = [];
  let inside: number | undefined;
  for (const section of sectionsOf(document.text)) {
    if (inside !== undefined && section.depth <= inside) inside = undefined;
    if (section.title.toLowerCase() === 'events') {
      inside = section.depth;
    } else if (inside !== undefined && section.depth <= inside + 2) {
      if (NO_EVENTS.has(section.title.toLowerCase())) continue;
      const event = readEvent(section.title);
      // A heading may come twice, as Guild Delete did in August 2017; it is one event.
      if (event?.label === undefined || rows.some((row) => row.code === event.code)) continue;
      rows.push({ code: event.code, fact: { label: event.label }, line: section.line });
    }
  }
  return rows;
}
