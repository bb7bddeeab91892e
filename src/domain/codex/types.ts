import type { Entry } from '../../schemas/entry.ts';
import type { Family } from '../../schemas/family.ts';
import type { Head, History } from '../../schemas/history.ts';
import type { Identifiers } from '../../schemas/identifiers.ts';
import type { Library, LibraryNames } from '../../schemas/library.ts';
import type { Note } from '../../schemas/note.ts';
import type { Payload, Payloads } from '../../schemas/payload.ts';
import type { Phrases } from '../../schemas/phrases.ts';
import type { Source, Table } from '../../schemas/registry.ts';

/** A note with the table and code that it belongs to. */
export interface PlacedNote extends Note {
  table: string;
  /** As in the file's name: `50013`, `READY`. */
  code: string;
  /** Id of the note in its collection, to render its body. */
  id: string;
  /** What stands behind the front matter, in Markdown; absent where nothing does. */
  body?: string;
}

/** What we write about a family of a table's numbers. */
export interface PlacedFamily extends Family {
  table: string;
  /** As in the file's name: `5xxxx`. */
  family: string;
  /** Id in its collection, to render its body. */
  id: string;
  /** What stands behind the front matter, in Markdown; absent where nothing does. */
  body?: string;
}

/** A family with the codes of its range. */
export interface FamilyView extends PlacedFamily {
  /** First and last number of its range. */
  from: number;
  to: number;
  /** Path of its page, from the site's root. */
  url: string;
  /** In the order of their codes; at least one. */
  entries: Entry[];
}

/** Everything that the content folder holds, read and validated. */
export interface Content {
  tables: Table[];
  sources: Source[];
  heads: Head[];
  histories: History[];
  payloads: Payloads[];
  phrases: Phrases[];
  notes: PlacedNote[];
  families: PlacedFamily[];
  identifiers: Identifiers[];
  libraries: Library[];
  libraryNames: LibraryNames[];
}

/** A table with its merged entries, in the order of their codes. */
export interface TableView {
  table: Table;
  entries: Entry[];
  /** The histories that were merged, in the table's order of precedence. */
  histories: History[];
  /** Sources that list at least one code of the table now or listed one before. */
  sources: Source[];
  /** Keyed by the code as text. */
  payloads: Map<string, Payload[]>;
  /** What is said when a code is meant, beyond what sources call it. Keyed by the code as text. */
  phrases: Map<string, string[]>;
  /** Keyed by the code as text. */
  notes: Map<string, PlacedNote>;
  /** Keyed by the family, in the order of their numbers; empty where the table has none. */
  families: Map<string, FamilyView>;
}

/** A source with what is known of its reading. */
export interface SourceView {
  source: Source;
  head: Head;
  histories: History[];
}

/** What a library calls a code. */
export interface LibraryName {
  library: Pick<Library, 'id' | 'name' | 'language'>;
  name: string;
  /** As programs write it, with the enum before it: `ErrorResponse.MISSING_PERMISSIONS`. */
  written: string;
  /** The enum; absent where nobody writes it before the name. */
  symbol?: string;
  /** The last release of the library that has it, where the newest has it no longer. */
  until?: string;
  path: string;
  commit: string;
  /** Counted from 1; absent where only the file is known. */
  line?: number;
  /** The line, or the file, at the commit on GitHub. */
  url: string;
}

/** A library with what it calls the codes. */
export interface LibraryView {
  library: Library;
  /** What was read of it, and when; absent where a source's histories hold all of its names. */
  read?: LibraryNames;
  /** By table, then by the code as text. */
  names: Map<string, Map<string, LibraryName[]>>;
}

/** A code in its table. */
export interface Placed {
  view: TableView;
  entry: Entry;
}

/** The whole reference, merged. */
export interface Codex {
  tables: TableView[];
  sources: SourceView[];
  /** In the registry's order. */
  libraries: LibraryView[];
  /** Every code that is a number or a class (`5xx`), with the entries that share it, likeliest first. */
  byNumber: Map<string, Placed[]>;
}
