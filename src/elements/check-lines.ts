/**
 * Where a line of a text begins and ends, in UTF-16 units; its line break is not part of it. The end of
 * the text for a line behind the last.
 *
 * @param line counted from 1
 */
export function lineRange(text: string, line: number): { start: number; end: number } {
  let start = 0;
  for (let at = 1; at < line; at += 1) {
    const next = text.indexOf('\n', start);
    if (next < 0) return { start: text.length, end: text.length };
    start = next + 1;
  }
  const end = text.indexOf('\n', start);
  return { start, end: end < 0 ? text.length : end };
}
