/** A word, a number, a string, or any other character that means something to a program. */
export interface Token {
  kind: 'word' | 'number' | 'text' | 'mark';
  /** What a string says, without its quotes; anything else as it stands. */
  text: string;
  /** Where it stands in the text, in UTF-16 units; the end is excluded. */
  start: number;
  end: number;
  /** A line break stands between it and the token before it. */
  wraps: boolean;
  /** Of a number that is a whole one: what it is worth. */
  value?: number;
}

/** Mark of the indent that opens a block of Python. */
export const INDENT = '⇥';

/** Mark of the return to a lesser indent, which closes a block of Python. */
export const DEDENT = '⇤';

/** Whether a token is a given mark. */
export function isMark(token: Token | undefined, ...marks: readonly string[]): boolean {
  return token?.kind === 'mark' && marks.includes(token.text);
}

/** Whether a token is a given word, or any word where none is given. */
export function isWord(token: Token | undefined, ...words: readonly string[]): boolean {
  return token?.kind === 'word' && (words.length === 0 || words.includes(token.text));
}
