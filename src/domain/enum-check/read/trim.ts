import { behind, inside, opens, type Range, type Source } from './source.ts';
import { isMark, isWord } from './token.ts';

/** An expression without what stands around its value: `return`, `new`, `(int)`, `as u16`. */
export function trimmed(source: Source, { from, to }: Range): Range {
  const { tokens } = source;
  let [start, end] = [from, to];
  while (start < end) {
    if (isWord(tokens[start], 'return', 'new', 'await') && start + 1 < end) start += 1;
    else if (isMark(tokens[start], '&', '+', '*')) start += 1;
    else if (isCast(source, start, end)) start = behind(source, start);
    // The name of an argument: `code = 10001`, `code: 10001`.
    else if (isWord(tokens[start]) && isMark(tokens[start + 1], '=', ':') && start + 2 < end) {
      start += 2;
    } else break;
  }
  for (let at = start + 1; at < end; at = behind(source, at)) {
    if (isWord(tokens[at], 'as', 'satisfies')) end = at;
  }
  return { from: start, to: end };
}

/** Whether a word in brackets says of what type the value behind it is. */
function isCast(source: Source, at: number, to: number): boolean {
  if (!opens(source, at, '(') || behind(source, at) >= to) return false;
  const { from, to: end } = inside(source, at);
  const next = source.tokens[behind(source, at)];
  return end - from === 1 && isWord(source.tokens[from]) && next?.kind !== 'mark';
}

/** The index behind `<…>`, the types that a call names; the same where none stands there. */
export function behindTypes(source: Source, at: number, to: number): number {
  if (!isMark(source.tokens[at], '<')) return at;
  let depth = 0;
  for (let next = at; next < to; next = behind(source, next)) {
    if (isMark(source.tokens[next], '<')) depth += 1;
    else if (isMark(source.tokens[next], '>')) depth -= 1;
    if (depth === 0) return next + 1;
  }
  return at;
}
