import type { Code } from '../../schemas/code.ts';
import type { Status } from '../../schemas/entry.ts';
import type { Language } from '../../schemas/language.ts';
import type { Table } from '../../schemas/registry.ts';
import type { CompareTable } from '../compare/types.ts';

/** A code in a paste, with the name that it has there. */
export interface PastedMember {
  code: Code;
  /** As it is written; absent in a list of bare codes. */
  name?: string;
  /** Counted from 1. */
  line: number;
}

/** One declaration of a paste: an enum, an object, a map, a list, or the constants of one place. */
export interface Reading {
  language: Language;
  /** What the declaration is called, with what holds it: `VoiceCode.Close`. Empty where it has no name. */
  name: string;
  /** The lines from its first member to its last, counted from 1. */
  line: number;
  endLine: number;
  /** In the order of the text; a code or name that stands twice is here twice. Never empty. */
  members: PastedMember[];
  /** No member has a number of its own: they are counted, or the names are all that there is. */
  counted?: true;
  /**
   * Writes further members as the paste writes its own: its indent, its quotes, its separators, the
   * casing of its names, what it puts before and behind them. Without a line break at its end; empty
   * where none is to be written.
   *
   * @param known the table's codes, to tell a prefix of the paste's names from the names themselves
   */
  write: (members: readonly NewMember[], known?: readonly CheckCode[]) => string;
  /**
   * The whole text with written members in it, behind the declaration's last one, and a separator before
   * them where there was none.
   */
  insert: (written: string) => string;
}

/** A member to write. */
export interface NewMember {
  code: Code;
  /** PascalCase. */
  identifier: string;
  name: string;
}

/** What a paste holds: its declarations with codes, in the order of the text; at least one. */
export interface Paste {
  language: Language;
  readings: Reading[];
}

/** A code of a table, as a check knows it. */
export interface CheckCode {
  code: Code;
  name: string;
  /** PascalCase. */
  identifier: string;
  status: Status;
  /** Path of the code's page. */
  url: string;
  /** Everything else that a source or library calls it now. */
  also: readonly string[];
}

/** A code as an edition lists it. */
export interface EditionCode {
  code: Code;
  label: string;
  struck?: true;
}

/** A table with all its codes: what a paste may belong to. Plain data. */
export interface CheckTable {
  table: CompareTable & Pick<Table, 'singular'>;
  /** Every code that any source lists or listed, in the table's order. */
  codes: readonly CheckCode[];
}

/** What a paste is held against. */
export interface CheckSubject extends CheckTable {
  /** What the edition lists, in the order of the codes. */
  edition: readonly EditionCode[];
}

/** One difference between a paste and an edition. */
export type Drift =
  /** The edition lists it, the paste does not have it. */
  | { kind: 'missing'; known: CheckCode; label: string }
  /** No source lists it, or ever listed it. */
  | { kind: 'unknown'; member: PastedMember }
  /** The edition does not list it, other sources do now. */
  | { kind: 'unlisted'; member: PastedMember; known: CheckCode }
  /** Was official and is not; or no source has it live any more. */
  | { kind: 'delisted' | 'retired'; member: PastedMember; known: CheckCode }
  /** The paste calls it otherwise than the edition and everyone else does. */
  | { kind: 'renamed'; member: PastedMember; known: CheckCode; label: string }
  /** The paste gives the code twice, under one name or several. */
  | { kind: 'twice'; member: PastedMember; first: PastedMember };

/** What a check found. */
export interface CheckAnswer {
  /** How many codes of the paste the edition lists under a name that fits. */
  right: number;
  /** Sorted by kind, in the order above, then by code. Empty where there is no drift. */
  drifts: Drift[];
}
