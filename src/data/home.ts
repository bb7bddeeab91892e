import type { Codex, TableView } from '../domain/codex/types.ts';
import type { Source, Table } from '../schemas/registry.ts';

/** How many codes of a table are in which state. */
export interface TableCount {
  table: Table;
  documented: number;
  undocumented: number;
  /** Delisted or retired. */
  gone: number;
  total: number;
}

/** How far a source has been read, and what it lists there. */
export interface SourceFact {
  source: Source;
  /** Day (UTC) of the newest commit or edition that was read. */
  read: string;
  /** Codes that it lists now, over all tables. */
  codes: number;
}

/** The counts of one table. */
export function countTable({ table, entries }: TableView): TableCount {
  const count = (...statuses: string[]) =>
    entries.filter(({ status }) => statuses.includes(status)).length;
  return {
    table,
    documented: count('documented'),
    undocumented: count('undocumented'),
    gone: count('delisted', 'retired'),
    total: entries.length,
  };
}

/** Every source with how far it has been read, in the registry's order. */
export function sourceFacts({ sources, tables }: Codex): SourceFact[] {
  const testimonies = tables.flatMap(({ entries }) => entries.map((entry) => entry.sources));
  return sources.map(({ source, head }) => ({
    source,
    read: head.head.date.slice(0, 10),
    codes: testimonies.filter((each) => each[source.id] && !each[source.id]?.until).length,
  }));
}
