import { countsAt, type GrowthCounts, type GrowthStep } from './growth.ts';

/** The counts at the end of a year (UTC), or so far. */
export interface YearCounts extends GrowthCounts {
  year: number;
}

/**
 * The counts at the end of every year, from the year of the first step on. Those of the last year
 * are the counts at `until`.
 *
 * @param until milliseconds since 1970
 */
export function yearsOf(growth: { steps: readonly GrowthStep[] }, until: number): YearCounts[] {
  const [first] = growth.steps;
  if (first === undefined || first.at > until) return [];
  const [begin, end] = [first.at, until].map((at) => new Date(at).getUTCFullYear());
  if (begin === undefined || end === undefined) return [];
  return Array.from({ length: end - begin + 1 }, (_, past) => {
    const year = begin + past;
    const at = year === end ? until : Date.UTC(year + 1, 0, 1) - 1;
    return { year, ...countsAt(growth, at) };
  });
}
