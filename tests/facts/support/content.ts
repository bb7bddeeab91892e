import { join } from 'node:path';
import { readContentFolder } from '../../../src/data/read-content.ts';
import { assemble } from '../../../src/domain/codex/assemble.ts';
import type { TableView } from '../../../src/domain/codex/types.ts';
import { asOf, type EditionRow } from '../../../src/domain/history/as-of.ts';
import type { Code } from '../../../src/schemas/code.ts';
import type { Conflict, Entry } from '../../../src/schemas/entry.ts';
import type { History, Line } from '../../../src/schemas/history.ts';

/** The project's folder. */
export const root = join(import.meta.dirname, '../../..');

/** The content folder as it is committed. */
export const content = readContentFolder(root);

/** The whole reference, merged from it. */
export const codex = assemble(content);

/** A source's history of a table; throws where there is none. */
export function historyOf(source: string, table: string): History {
  const found = content.histories.find((each) => each.source === source && each.table === table);
  if (found === undefined) throw new Error(`No history of ${table} in ${source}.`);
  return found;
}

/** The rows of a source's table at a moment; of the current API version where it keeps several. */
export function editionOf(
  source: string,
  table: string,
  at: string,
  version?: string,
): EditionRow[] {
  const current = content.sources.find(({ id }) => id === source)?.current[table];
  const wanted = version ?? current;
  return asOf(historyOf(source, table), at, wanted === undefined ? {} : { version: wanted });
}

/** The one line of a code, the former meaning only where asked for; throws unless there is one. */
export function lineOf(source: string, table: string, code: Code, former?: true): Line {
  const lines = historyOf(source, table).codes.filter(
    (line) => line.code === code && line.former === former,
  );
  const [line] = lines;
  if (line === undefined || lines.length > 1) {
    throw new Error(`${source} has ${String(lines.length)} lines for ${table} ${String(code)}.`);
  }
  return line;
}

/** A merged table; throws where there is none. */
export function tableOf(table: string): TableView {
  const found = codex.tables.find((each) => each.table.id === table);
  if (found === undefined) throw new Error(`No table ${table}.`);
  return found;
}

/** A merged code; throws where there is none. */
export function entryOf(table: string, code: Code): Entry {
  const found = tableOf(table).entries.find((entry) => entry.code === code);
  if (found === undefined) throw new Error(`No entry ${String(code)} in ${table}.`);
  return found;
}

/** What each source says in a code's conflict about a fact; undefined where they agree. */
export function conflictOf(
  table: string,
  code: Code,
  fact: Conflict['fact'],
): Record<string, string> | undefined {
  const conflict = entryOf(table, code).conflicts.find((each) => each.fact === fact);
  if (conflict === undefined) return undefined;
  return Object.fromEntries(conflict.values.map(({ source, value }) => [source, value]));
}
