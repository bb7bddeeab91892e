import type { Range } from './source.ts';

/** A member of a declaration as it stands: indices of tokens. */
export interface Found extends Range {
  /** The word or string that names it. */
  name?: number;
  /** Its number. */
  number?: number;
  /** A string or word that may be its code, where it has no number. */
  key?: number;
  /** It is counted: one more than the one before, or a place in Go's `const (…)` plus a number. */
  counted?: 'next' | { plus: number };
  /** The member whose value it has. */
  same?: number;
  /** What counts it, where it says so. */
  value?: Range;
  /** What it is a property of: `exports` in `exports.A = 1`. */
  owner?: number;
  /** It stands alone in its list: a code without a name, or a name without a code. */
  bare?: true;
  /** What separates it from the next; empty where a line or the bracket ends. */
  separator: string;
  /** Its place among the entries, counted from 0. */
  index: number;
}

/** A member before its place is known. */
export type Lone = Omit<Found, 'from' | 'to' | 'separator' | 'index'>;
