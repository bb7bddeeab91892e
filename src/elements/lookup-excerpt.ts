import type { Place } from '../domain/lookup/types.ts';
import { windowsOf, type Limits } from './lookup-windows.ts';

/** A place to be marked, with what it is. */
export interface Mark<What> extends Place {
  what: What;
  /** Marked where it is in sight, and no reason to show its surroundings. */
  quiet?: boolean;
}

/** A stretch of the text as it is shown: words, a marked place, or what is left out between two. */
export type Piece<What> = { text: string; what?: What } | Gap;

/** What is left out: whole lines, or characters where it is less than a line. */
export interface Gap {
  gap: 'line' | 'character';
  count: number;
  /** How many marked places are left out with it. */
  marks: number;
}

const usual: Limits = { lines: 200, characters: 20_000, marks: 400, around: 240 };

/**
 * A text in pieces, around its marks. A text within the limits comes whole; of a longer one each mark
 * comes with the lines around it, until a limit is reached. The pieces keep the order of the text.
 *
 * @param marks in any order; of those that overlap, the first in the list is kept
 */
export function excerpt<What>(
  text: string,
  marks: readonly Mark<What>[],
  limits: Limits = usual,
): Piece<What>[] {
  const kept = apart(marks, text.length);
  const pieces: Piece<What>[] = [];
  let at = 0;
  const leaveOut = (end: number) => {
    if (end === at) return;
    const between = kept.filter(({ start, quiet }) => start >= at && start < end && !quiet);
    pieces.push({ ...gapOf(text.slice(at, end)), marks: between.length });
    at = end;
  };
  const show = (end: number, what?: What) => {
    if (end === at) return;
    pieces.push({ text: text.slice(at, end), ...(what === undefined ? {} : { what }) });
    at = end;
  };
  let drawn = 0;
  for (const window of windowsOf(
    text,
    kept.filter(({ quiet }) => !quiet),
    limits,
  )) {
    leaveOut(window.start);
    for (const { start, end, what } of kept) {
      if (start < at || end > window.end || drawn >= limits.marks) continue;
      show(start);
      show(end, what);
      drawn += 1;
    }
    show(window.end);
  }
  leaveOut(text.length);
  return pieces;
}

/** Marks within the text that do not overlap, in its order. */
function apart<What>(marks: readonly Mark<What>[], length: number): Mark<What>[] {
  const ranked = marks
    .map((mark, rank) => ({ mark, rank }))
    .filter(({ mark }) => mark.start >= 0 && mark.start < mark.end && mark.end <= length)
    .sort((a, b) => a.mark.start - b.mark.start || a.rank - b.rank);
  const kept: typeof ranked = [];
  for (const each of ranked) {
    const last = kept.at(-1);
    if (!last || each.mark.start >= last.mark.end) kept.push(each);
    else if (each.rank < last.rank) kept[kept.length - 1] = each;
  }
  return kept.map(({ mark }) => mark);
}

function gapOf(text: string): Omit<Gap, 'marks'> {
  if (!text.includes('\n')) return { gap: 'character', count: text.length };
  // The line break before the first line belongs to the line that is shown.
  const lines = text.replace(/^\n/, '').replace(/\n$/, '').split('\n');
  return { gap: 'line', count: lines.length };
}
