/** A stretch of time, in milliseconds since 1970: its first moment is in it, its end is not. */
export interface Interval {
  from: number;
  /** `Infinity` while it lasts. */
  to: number;
}

/**
 * The same time in as few intervals as possible, in its order. Breaks shorter than `shortest` are
 * filled, then intervals shorter than `shortest` are dropped: what is mended within hours was a slip.
 *
 * @param shortest in milliseconds; 0 leaves everything as it is
 */
export function settle(intervals: readonly Interval[], shortest = 0): Interval[] {
  const settled: Interval[] = [];
  for (const { from, to } of [...intervals].sort((a, b) => a.from - b.from)) {
    const last = settled.at(-1);
    if (last !== undefined && (from <= last.to || from - last.to < shortest)) {
      last.to = Math.max(last.to, to);
    } else if (from < to) {
      settled.push({ from, to });
    }
  }
  return settled.filter((each) => each.to - each.from >= shortest);
}
