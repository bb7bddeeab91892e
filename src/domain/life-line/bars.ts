import type { Span } from '../../schemas/history.ts';
import type { Bar, Gap } from './types.ts';

/** Spans without a break as bars; a bar ends where the row is struck out or restored. */
export function barsOf(spans: readonly Span[]): Bar[] {
  const bars: Bar[] = [];
  for (const { from, to, struck = false } of spans) {
    const last = bars.at(-1);
    if (last?.to?.date === from.date && last.struck === struck) last.to = to;
    else bars.push({ from, to, struck });
  }
  return bars;
}

/** What lies between bars that do not touch. */
export function gapsOf(bars: readonly Bar[]): Gap[] {
  return bars.slice(1).flatMap(({ from: to }, at): Gap[] => {
    const from = bars[at]?.to;
    return from && from.date !== to.date ? [{ from, to }] : [];
  });
}
