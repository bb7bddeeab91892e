import type { Line } from '../../schemas/history.ts';
import type { Presence } from './types.ts';

/** When any of the lines stood, oldest first; times that touch are one. */
export function presenceOf(lines: readonly Pick<Line, 'spans'>[]): Presence[] {
  return unionOf(
    lines.flatMap(({ spans }) =>
      spans.map(({ from, to }) => ({
        from: from.date,
        to: to?.date ?? null,
        ...(from.approximate && { approximate: from.approximate }),
      })),
    ),
  );
}

/** The times that any of several cover, oldest first; times that touch are one. */
export function unionOf(times: readonly Presence[]): Presence[] {
  const union: Presence[] = [];
  for (const time of [...times].sort((a, b) => Date.parse(a.from) - Date.parse(b.from))) {
    const { from, to } = time;
    const last = union.at(-1);
    if (last === undefined || (last.to !== null && last.to < from)) union.push({ ...time });
    else if (last.to !== null && (to === null || to > last.to)) last.to = to;
  }
  return union;
}
