import type { Code } from '../../schemas/code.ts';
import type { Fact } from '../../schemas/fact.ts';

/** A document as it stood at one commit, and the tables wanted from it. */
export interface Document {
  text: string;
  /** Path in its repository, for messages. */
  path: string;
  /** The commit at which it stood, for messages; absent for a document without history. */
  commit?: string;
  /** Ids of the tables to take; others that stand in the document are passed over. */
  tables: readonly string[];
  /** Lines to pass over: the registry's errata for this file at this commit. */
  skip?: readonly number[];
}

/** One row of a table, with the line (from 1) on which it stands. */
export interface Row {
  code: Code;
  /** A struck row beside a live one of the same code. */
  former?: true;
  fact: Fact;
  /** The address at which the code was seen, where the document gives one. */
  seen?: string;
  line: number;
}

/**
 * Reads one dialect: the wanted tables that stand in the document, keyed by table id, rows in the
 * document's order. A table that does not stand there has no key.
 *
 * @throws ImportError where a table stands there and cannot be read.
 */
export type Dialect = (document: Document) => Map<string, Row[]>;
