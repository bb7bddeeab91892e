import { DEDENT, INDENT, type Token } from './token.ts';

const CLOSERS: Readonly<Record<string, string>> = {
  '(': ')',
  '[': ']',
  '{': '}',
  [INDENT]: DEDENT,
};
const OPENERS = new Map(Object.entries(CLOSERS).map(([open, close]) => [close, open]));

/** Which tokens belong together as brackets. */
export interface Brackets {
  /**
   * For each token that opens a bracket or an indent the index of the token that closes it; -1 for every
   * other. What is never closed is closed by the end, at an index behind the last token.
   */
  closes: Int32Array;
  /** For each token that closes one the index of the token that opens it; -1 for every other. */
  opens: Int32Array;
}

/** The brackets of a text. What was never opened is passed over. Linear, however deep they are. */
export function matchBrackets(tokens: readonly Token[]): Brackets {
  const closes = new Int32Array(tokens.length).fill(-1);
  const opens = new Int32Array(tokens.length).fill(-1);
  const open: number[] = [];
  const counts = new Map<string, number>();
  const count = (mark: string, by: number): void => {
    counts.set(mark, (counts.get(mark) ?? 0) + by);
  };
  tokens.forEach(({ kind, text }, at) => {
    if (kind !== 'mark') return;
    if (CLOSERS[text] !== undefined) {
      open.push(at);
      count(text, 1);
      return;
    }
    const opener = OPENERS.get(text);
    if (opener === undefined || (counts.get(opener) ?? 0) === 0) return;
    for (let from = open.pop(); from !== undefined; from = open.pop()) {
      const mark = tokens[from]?.text ?? '';
      closes[from] = at;
      opens[at] = from;
      count(mark, -1);
      if (mark === opener) return;
    }
  });
  for (const from of open) closes[from] = tokens.length;
  return { closes, opens };
}
