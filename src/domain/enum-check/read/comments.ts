import type { Lexicon } from './lexicon.ts';

/**
 * Where the comment that starts at a place ends; undefined where none does. A block comment that is
 * never closed ends with the text.
 *
 * @param startsLine nothing but blanks stands before it in its line
 */
export function endOfComment(
  text: string,
  at: number,
  { comment, blocks, directives }: Lexicon,
  startsLine: boolean,
): number | undefined {
  const char = text.charAt(at);
  if (char === '/' && blocks !== 'none' && text.charAt(at + 1) === '*') {
    return endOfBlock(text, at + 2, blocks === 'nested');
  }
  if (char === comment.charAt(0) && text.startsWith(comment, at)) return endOfLine(text, at);
  if (char === '#' && directives && startsLine) return endOfLine(text, at);
  return undefined;
}

function endOfLine(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end === -1 ? text.length : end;
}

function endOfBlock(text: string, from: number, nested: boolean): number {
  const edge = /\/\*|\*\//g;
  edge.lastIndex = from;
  let depth = 1;
  for (let found = edge.exec(text); found !== null; found = edge.exec(text)) {
    if (found[0] === '*/') depth -= 1;
    else if (nested) depth += 1;
    if (depth === 0) return edge.lastIndex;
  }
  return text.length;
}
