import type { Dialect } from './dialect.ts';
import { withoutOpcodes } from './events.ts';
import { CODE_HEADINGS } from './headings.ts';
import { readMarkdownTables } from './markdown-tables.ts';
import { sectionsOf } from './sections.ts';

/** Since 2024-07-13 Receive Events lists opcodes alone, and the events have a table of their own. */
const DISPATCH = 'dispatch events';
const RECEIVE = ['receive events', 'gateway events'];

/** Reads Userdoccers' pages, from 2021 to now. */
export const userdoccersMdx: Dialect = (document) => {
  const titles = sectionsOf(document.text).map((section) => section.title.toLowerCase());
  const eventTitles = titles.includes(DISPATCH) ? [DISPATCH] : RECEIVE;
  const tables = readMarkdownTables(document, {
    ...CODE_HEADINGS,
    ...Object.fromEntries(eventTitles.map((title) => [title, 'dispatch-events'])),
  });
  const events = tables.get('dispatch-events');
  if (events !== undefined) tables.set('dispatch-events', withoutOpcodes(events));
  return tables;
};
