import type { Source } from '../read/source.ts';
import type { ReadMember } from '../read/readings.ts';

/** More members than this are as good as all of them. */
const ENOUGH = 400;

/**
 * The member after whose model others are written: one with a number of its own where there is any,
 * shaped as most are; the last of those.
 */
export function sampleOf(
  { tokens }: Source,
  members: readonly ReadMember[],
): ReadMember | undefined {
  const late = members.slice(-ENOUGH);
  const weights = late.map((member) => weightOf(member));
  const best = Math.max(...weights);
  const fit = late.filter((_, at) => weights[at] === best);
  const shapes = fit.map(({ found: { from, to } }) =>
    tokens
      .slice(from, Math.min(to, from + 60))
      .map(
        ({ kind, text, wraps }, at) =>
          (wraps && at > 0 ? '\n' : '') + (kind === 'mark' ? text : kind),
      )
      .join(' '),
  );
  const counts = new Map<string, number>();
  for (const shape of shapes) counts.set(shape, (counts.get(shape) ?? 0) + 1);
  const most = Math.max(...counts.values());
  return fit[shapes.findLastIndex((shape) => counts.get(shape) === most)];
}

/** How well others can be written after a member. */
function weightOf({ code, found: { number, key, value, name } }: ReadMember): number {
  if (typeof code === 'number' && code < 0) return 0;
  if (number !== undefined || (key !== undefined && key !== name)) return 3;
  if (value !== undefined) return 2;
  return key === undefined ? 1 : 2;
}
