import type { Dialect } from './dialect.ts';
import { withoutOpcodes } from './events.ts';
import { readMarkdownTables, type Headings } from './markdown-tables.ts';
import { sectionsOf } from './sections.ts';

const HEADINGS: Headings = {
  'gateway opcodes': 'gateway-opcodes',
  'gateway close event codes': 'gateway-close-codes',
  'voice opcodes': 'voice-opcodes',
  'voice close event codes': 'voice-close-codes',
  'http response codes': 'http-status-codes',
  'json error codes': 'json-error-codes',
  'rpc errors': 'rpc-error-codes',
  'rpc error codes': 'rpc-error-codes',
  'rpc close codes': 'rpc-close-codes',
  'rpc close event codes': 'rpc-close-codes',
};

/** Since 2024-07-13 Receive Events lists opcodes alone, and the events have a table of their own. */
const DISPATCH = 'dispatch events';
const RECEIVE = ['receive events', 'gateway events'];

/** Reads Userdoccers' pages, from 2021 to now. */
export const userdoccersMdx: Dialect = (document) => {
  const titles = sectionsOf(document.text).map((section) => section.title.toLowerCase());
  const eventTitles = titles.includes(DISPATCH) ? [DISPATCH] : RECEIVE;
  const tables = readMarkdownTables(document, {
    ...HEADINGS,
    ...Object.fromEntries(eventTitles.map((title) => [title, 'dispatch-events'])),
  });
  const events = tables.get('dispatch-events');
  if (events !== undefined) tables.set('dispatch-events', withoutOpcodes(events));
  return tables;
};
