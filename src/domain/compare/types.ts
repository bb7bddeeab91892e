import type { Code } from '../../schemas/code.ts';
import type { Fact } from '../../schemas/fact.ts';
import type { Line, Moment } from '../../schemas/history.ts';
import type { Table } from '../../schemas/registry.ts';
import type { FactName, Row } from '../diff/types.ts';

/** Stands for every source of a table but its authority, merged by the table's precedence. */
export const UNOFFICIAL = 'unofficial';

/** A source at a moment: `official@2024-10-01`, `discord-api-types.v9@2026-07-24`. */
export interface EditionRef {
  /** Id of a source, or `unofficial`. */
  source: string;
  /** The API version, where the source keeps several; absent for the newest that it had. */
  version?: string;
  /** A day `YYYY-MM-DD`, meaning its end in UTC, or an ISO instant; absent for the last reading. */
  at?: string;
}

/** What to compare. */
export interface CompareQuery {
  a: EditionRef;
  b: EditionRef;
  /** One table; absent for every table that either edition holds. */
  table?: string;
  /** The table of the second edition, where it is another: numbers of two protocols side by side. */
  against?: string;
}

/** A question as an address holds it; null for a part that it leaves out. */
export type RawQuery = Record<keyof CompareQuery, string | null>;

/** A time in which a source's table held a code, from included to excluded; ISO instants. */
export interface Presence {
  from: string;
  /** Null while it still does. */
  to: string | null;
  /** It begins at a reading of a list without a history: it may be older. */
  approximate?: true;
}

/** When a source held a table. */
export interface Holding {
  /** Oldest first. */
  times: Presence[];
  /** By API version, oldest first; absent where the source keeps one list alone. */
  versions?: Record<string, Presence[]>;
}

/** What a comparison has to know of a table before any history is loaded. */
export type CompareTable = Pick<
  Table,
  'id' | 'name' | 'url' | 'labels' | 'protocol' | 'group' | 'authority' | 'precedence'
>;

/** What a comparison has to know of a source before its history is loaded. */
export interface CompareSource {
  id: string;
  name: string;
  repository: string | null;
  /** Day (UTC) of the last reading. */
  read: string;
  /** The tables that it ever listed a code of. */
  tables: Record<string, Holding>;
}

/** Everything that a question can name. */
export interface CompareIndex {
  tables: CompareTable[];
  sources: CompareSource[];
}

/** A row of an edition with the line of spans that it comes from. */
export interface PlacedRow {
  row: Row;
  line: Line;
  /** The source that says so: of the unofficial ones, the one that is believed. */
  source: string;
}

/** What one edition says in a row of a comparison. */
export interface Cell {
  source: string;
  fact: Fact;
  /** Since when the edition's source has said so. */
  moment?: Moment;
}

/** When a source took a code off its list. */
export interface Gone {
  source: string;
  moment: Moment;
}

/** A difference in one code. */
export interface Difference {
  code: Code;
  /** A struck row beside a live one of the same code. */
  former?: true;
  /** What the first edition says; absent for a code that only the second has. */
  a?: Cell;
  /** What the second edition says; absent for a code that only the first has. */
  b?: Cell;
  /** When the missing side's source took it off its list, where it had it before. */
  gone?: Gone;
  /** The fact that differs, for a changed one. */
  fact?: FactName;
}

/** A fact that one edition of a table states and the other does not state of any code. */
export interface Unstated {
  fact: FactName;
  /** The side that states it. */
  by: 'a' | 'b';
  /** Of how many codes. */
  codes: number;
}

/** The differences between two editions of one table. */
export interface TableComparison {
  table: CompareTable;
  /** The second edition's table, where it is another one. */
  against?: CompareTable;
  /** Codes in each edition. */
  size: { a: number; b: number };
  added: Difference[];
  removed: Difference[];
  renamed: Difference[];
  changed: Difference[];
  /** Codes that both have with no difference to tell. */
  same: number;
  unstated: Unstated[];
}

/** A table that only one of the two editions holds. */
export interface LoneTable {
  table: CompareTable;
  /** The side that holds it. */
  side: 'a' | 'b';
  codes: number;
}

/** The answer to a question: what differs between two editions. */
export interface Comparison {
  query: CompareQuery;
  /** Whether both editions are of one source: then time has passed, else opinions differ. */
  oneSource: boolean;
  /** In the registry's order; tables without a difference among them. */
  tables: TableComparison[];
  lone: LoneTable[];
  /** Tables of a source that it keeps once for all API versions: of two versions they say nothing. */
  unversioned: CompareTable[];
}
