import type { Place } from '../domain/lookup/types.ts';

/** How much of a text is shown. */
export interface Limits {
  lines: number;
  characters: number;
  /** Marked places. */
  marks: number;
  /** Characters on either side of a mark; up to there, lines are shown whole. */
  around: number;
}

/** A gap is told in a line of its own: a shorter one is not worth it. */
const leastGap = 80;

/**
 * What is shown of a text: all of it within the limits, else the two lines above and below each mark,
 * until a limit is reached. In the order of the text, none touching another.
 *
 * @param marks in the order of the text, none overlapping
 */
export function windowsOf(text: string, marks: readonly Place[], limits: Limits): Place[] {
  const { lines, characters, around } = limits;
  if (text.length <= characters && linesOf(text) <= lines) return [{ start: 0, end: text.length }];
  const windows: Place[] = [];
  let left = { lines, characters };
  for (const mark of marks.slice(0, limits.marks)) {
    const last = windows.at(-1);
    const end = stepOn(text, mark.end, around);
    let start = stepBack(text, mark.start, around);
    if (last && end <= last.end) continue;
    const joins = last !== undefined && start <= last.end + leastGap;
    if (joins) start = last.end;
    left = {
      lines: left.lines - linesOf(text.slice(start, end)) + (joins ? 1 : 0),
      characters: left.characters - (end - start),
    };
    if (left.lines < 0 || left.characters < 0) break;
    if (joins) last.end = end;
    else windows.push({ start, end });
  }
  return windows;
}

/** Two lines back from a place; a line that is out of reach is cut. */
function stepBack(text: string, from: number, around: number): number {
  const least = Math.max(0, from - around);
  const before = text.slice(least, from).split('\n');
  if (before.length > 3) return from - before.slice(-3).join('\n').length;
  // Whole lines where there are any.
  return least === 0 || before.length === 1 ? least : least + (before[0] ?? '').length + 1;
}

/** Two lines on from a place; a line that is out of reach is cut. */
function stepOn(text: string, from: number, around: number): number {
  const most = Math.min(text.length, from + around);
  const after = text.slice(from, most).split('\n');
  if (after.length > 3) return from + after.slice(0, 3).join('\n').length;
  return most === text.length || after.length === 1 ? most : most - (after.at(-1) ?? '').length - 1;
}

function linesOf(text: string): number {
  return text.split('\n').length;
}
