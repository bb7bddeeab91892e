import { codeText } from '../../domain/codes.ts';
import type { Codex, TableView } from '../../domain/codex/types.ts';
import type { Code } from '../../schemas/code.ts';
import type { Entry } from '../../schemas/entry.ts';
import type { Source } from '../../schemas/registry.ts';

/** What the log's words refer to, by their ids. */
export interface Directory {
  table: (id: string) => TableView['table'];
  entry: (table: string, code: Code) => Entry;
  source: (id: string) => Source;
}

/** Looks up tables, codes and sources that the log names; each function throws where there is none. */
export function directoryOf({ tables, sources }: Codex): Directory {
  const views = new Map(tables.map((view) => [view.table.id, view.table]));
  const entries = new Map(
    tables.flatMap(({ table, entries: own }) =>
      own.map((entry) => [`${table.id} ${codeText(entry.code)}`, entry] as const),
    ),
  );
  const known = new Map(sources.map(({ source }) => [source.id, source]));
  const found = <T>(value: T | undefined, name: string): T => {
    if (value === undefined)
      throw new Error(`The log names ${name}, which the codex does not have.`);
    return value;
  };
  return {
    table: (id) => found(views.get(id), id),
    entry: (table, code) =>
      found(entries.get(`${table} ${codeText(code)}`), `${table} ${codeText(code)}`),
    source: (id) => found(known.get(id), id),
  };
}
