/** Why a paste cannot be checked. */
export type FaultKind =
  /** It holds characters that no text has. */
  | 'binary'
  /** It is longer than a check reads. */
  | 'long'
  /** Nothing in it declares a code. */
  | 'empty'
  /** What it declares is in no table. */
  | 'unfit'
  /** It declares codes of several tables, and none was asked for. */
  | 'mixed'
  /** No table is called so. */
  | 'table'
  /** The edition is none, or none of the table. */
  | 'edition';

/** A paste, or what it is to be held against, with which no check is possible; says what to do. */
export class PasteFault extends Error {
  override readonly name: string = 'PasteFault';
  readonly kind: FaultKind;
  /** What to do about it, a sentence or two. */
  readonly hint: string;
  /** Tables (ids) that the paste may mean, likeliest first: of a mixed one those that it mixes. */
  readonly tables: readonly string[];

  /** @param message what is wrong, a sentence or two */
  constructor(kind: FaultKind, message: string, hint: string, tables: readonly string[] = []) {
    super(message);
    this.kind = kind;
    this.hint = hint;
    this.tables = tables;
  }
}
