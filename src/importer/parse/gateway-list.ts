import type { Dialect } from './dialect.ts';
import { readMarkdownTables } from './markdown-tables.ts';

/** Reads the gateway list of 2023. */
export const gatewayList: Dialect = (document) =>
  readMarkdownTables(document, {
    'gateway opcodes': 'gateway-opcodes',
    'gateway dispatch events': 'dispatch-events',
  });
