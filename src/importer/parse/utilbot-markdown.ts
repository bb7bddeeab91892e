import type { Dialect } from './dialect.ts';
import { readMarkdownTables } from './markdown-tables.ts';

/** Reads the documentation of Utilbot's gateway. */
export const utilbotMarkdown: Dialect = (document) =>
  readMarkdownTables(document, {
    'gateway opcodes': 'utilbot-opcodes',
    'gateway error codes': 'utilbot-error-codes',
  });
