import type { Code } from '../../schemas/code.ts';
import type { Fact } from '../../schemas/fact.ts';

/** What tells the rows of one edition apart. */
export interface RowKey {
  code: Code;
  /** The API version, where an edition holds several side by side. */
  version?: string | undefined;
  /** A struck row beside a live one of the same code. */
  former?: true | undefined;
}

/** A row of an edition without its dates. */
export interface Row extends RowKey, Fact {}

/** A fact of a row, by its name. */
export type FactName = keyof Fact;

/** One fact that differs between two editions; undefined where an edition does not state it. */
export interface FactChange extends RowKey {
  fact: FactName;
  before: Fact[FactName];
  after: Fact[FactName];
}

/** What leads from one edition to another. Each list stands in the order of codes. */
export interface Diff {
  /** Rows that only the second edition has. */
  added: Row[];
  /** Rows that only the first edition has. */
  removed: Row[];
  /** Labels and identifiers that differ beyond case and punctuation. */
  renamed: FactChange[];
  /** Direction, reconnect, encoding, struck, deprecated, and the source's claim of documented. */
  changed: FactChange[];
  /** Labels and identifiers that differ in case or punctuation alone. */
  respelt: FactChange[];
  /** Explanations whose fingerprints differ. */
  reworded: FactChange[];
}

/** Whether two labels are the same name. */
export type SameName = (a: string, b: string) => boolean;
