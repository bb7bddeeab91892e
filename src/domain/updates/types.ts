import type { Code } from '../../schemas/code.ts';
import type { Moment } from '../../schemas/history.ts';
import type { Library, LibraryTable } from '../../schemas/library.ts';
import type { Source, Table } from '../../schemas/registry.ts';
import type { Diff, FactName } from '../diff/types.ts';

/** What happened to a row of a table, in the order in which it is told. */
export type RowKind = keyof Diff;

/** Something that happened to a row of a source's table between two readings. */
export interface RowNews {
  kind: RowKind;
  code: Code;
  /** A struck row beside a live one of the same code. */
  former?: true;
  /** The API versions whose editions it happened to; empty where the source keeps none apart. */
  versions: string[];
  /** Which fact it is, of all kinds but `added` and `removed`. */
  fact?: FactName;
  /** The label of an added or removed row, or the fact's value; absent where none is stated. */
  before?: string | boolean | undefined;
  after?: string | boolean | undefined;
  /** The commit that made it so; absent where the history does not tell. */
  at?: Moment;
}

/** What happened to a source's table. */
export interface TableUpdate {
  table: Pick<Table, 'id' | 'name'>;
  /** Codes that the source lists now. */
  live: number;
  rows: RowNews[];
  /** Spans of the past that are told otherwise than before. */
  rewritten: number;
}

/** What happened to a source. */
export interface SourceUpdate {
  source: Pick<Source, 'id' | 'name' | 'repository'>;
  /** Where it was read to before; absent where it is new. */
  from?: Moment;
  to: Moment;
  /** Tables with news alone. */
  tables: TableUpdate[];
  /** By table, the codes whose payloads are described otherwise. */
  payloads: { table: Pick<Table, 'id' | 'name'>; codes: Code[] }[];
}

/** What happened to a library's names of a table's codes. */
export interface LibraryUpdate {
  library: Pick<Library, 'id' | 'name' | 'repository'>;
  table: Pick<Table, 'id' | 'name'>;
  added: Pick<LibraryTable['names'][number], 'code' | 'name'>[];
  gone: Pick<LibraryTable['names'][number], 'code' | 'name'>[];
}

/** What a person has to write before the update can be merged. */
export interface ToWrite {
  /** From the project's root. */
  file: string;
  /** What is missing of it, in words; none of them is a stranger's. */
  missing: string[];
}

/** An identifier that was given out for a new code. */
export interface GivenIdentifier {
  table: string;
  code: string;
  identifier: string;
}

/** What an update brings. */
export interface Update {
  /** In the registry's order; those that were read further, or have news. */
  sources: SourceUpdate[];
  libraries: LibraryUpdate[];
  toWrite: ToWrite[];
  identifiers: GivenIdentifier[];
  /** Paths of pages that are new, from the site's root. */
  pages: string[];
  /** Whether anything but where the sources were read to differs. */
  hasNews: boolean;
  /** Days by which the source that was read furthest came forward. */
  days: number;
}

/** Something that could not be done; the rest was. */
export interface Failure {
  /** What it was about: a source's or library's name, or what was tried. */
  what: string;
  /** The fault, as it was told; it may hold the words of strangers. */
  why: string;
}
