import type { Entry } from '../../schemas/entry.ts';
import type { Head, History } from '../../schemas/history.ts';
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
}

/** A source with what is known of its reading. */
export interface SourceView {
  source: Source;
  head: Head;
  histories: History[];
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
  /** Every code that is a number or a class (`5xx`), with the entries that share it, likeliest first. */
  byNumber: Map<string, Placed[]>;
}
