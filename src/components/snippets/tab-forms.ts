import { hasRecovery } from '../../domain/snippets/recovery.ts';
import { formsFor } from '../../domain/snippets/snippet.ts';
import type { Form, SnippetCode, SnippetTable } from '../../domain/snippets/types.ts';

/** More tabs than that do not fit into one line beside the facts. */
export const MOST_TABS = 6;

/** A constant, then handlers and what Discord's own packages have, then what is declared by hand. */
const USUAL: readonly Form[] = [
  'const-object',
  'interface',
  'import',
  'discord.js',
  'fetch',
  'ws',
  'discordjs-ws',
  'guard',
  'enum',
  'union',
  'const-enum',
  'switch',
  'set',
];

/** After a close it is the handler that people look for, and whether to resume. */
const OF_CLOSES: readonly Form[] = ['const-object', 'ws', 'discordjs-ws', 'set', ...USUAL];

/** The forms that a code's page offers, in the order of its tabs. */
export function tabForms(table: SnippetTable, code: SnippetCode): Form[] {
  const fitting = new Set(formsFor(table, [code]));
  const order = new Set(hasRecovery(table) ? OF_CLOSES : USUAL);
  return [...order].filter((form) => fitting.has(form)).slice(0, MOST_TABS);
}
