import type { Code } from '../../schemas/code.ts';

/** A number, or class of numbers, that a source lists. */
export interface CodeCell<Listed> {
  kind: 'code';
  entry: Listed;
}

/** Numbers that no source ever listed, between two of their family that one did. */
export interface FreeCell {
  kind: 'free';
  from: number;
  /** The last of them; equal to `from` where it is one. */
  to: number;
}

export type Cell<Listed> = CodeCell<Listed> | FreeCell;

/** Codes that share their leading digits. */
export interface Family<Listed> {
  /** The first number that belongs to it, listed or not: 50000 of 50000 to 50999. */
  first: number;
  /** The last number that belongs to it. */
  last: number;
  /** In the order of numbers; begins and ends with a code. */
  cells: Cell<Listed>[];
}

/** Where the codes of a table lie among all numbers. */
export interface NumberMap<Listed> {
  /** In the order of numbers, none empty. No family at all where codes are names. */
  families: Family<Listed>[];
  /** Numbers in all free cells. */
  free: number;
}

/** What of an entry the map needs. */
export interface Listed {
  code: Code;
}
