import type { Codex, SourceView, TableView } from '../domain/codex/types.ts';
import { SLIP_MS } from '../domain/history/settle.ts';
import { arrivalsOf, type Arrival } from '../domain/growth/arrivals.ts';
import { growthOf, type Growth } from '../domain/growth/growth.ts';
import { yearsOf, type YearCounts } from '../domain/growth/years.ts';
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

/** How the lists of Discord's own codes grew. */
export interface GrowthFacts {
  growth: Growth;
  /** Sources whose first lists made many codes known at once, in the order of time. */
  arrivals: (Omit<Arrival, 'source'> & { source: Source })[];
  years: YearCounts[];
  /** The newest moment up to which a source with dates has been read, in milliseconds since 1970. */
  until: number;
}

/** So many new codes at once want an explanation. */
const MANY = 50;

/** The growth of documented and known codes over all tables of the protocol `discord`. */
export function discordGrowth({ tables, sources }: Codex): GrowthFacts {
  const own = tables.filter(({ table }) => table.protocol === 'discord');
  const ids = new Set(own.map(({ table }) => table.id));
  const growth = growthOf(own, { settle: SLIP_MS });
  const byId = new Map(sources.map(({ source }) => [source.id, source]));
  const arrivals = arrivalsOf(own, { settle: SLIP_MS })
    .filter(({ codes }) => codes >= MANY)
    .flatMap(({ source: id, ...rest }) => {
      const source = byId.get(id);
      return source === undefined ? [] : [{ ...rest, source }];
    });
  const isDated = ({ head, histories }: SourceView): boolean =>
    !head.head.approximate && histories.some(({ table }) => ids.has(table));
  const until = Math.max(
    0,
    ...sources.filter(isDated).map(({ head }) => Date.parse(head.head.date)),
  );
  return { growth, arrivals, years: yearsOf(growth, until), until };
}
