import { settle, type Interval } from './intervals.ts';
import { listingsOf, type GrowthTable } from './listings.ts';

/** How many codes there were at a moment. */
export interface GrowthCounts {
  /** Codes that their table's authority listed, not struck. */
  documented: number;
  /** Codes that any source with dates listed. */
  known: number;
}

/** A moment at which a count changed, with the counts from then on. */
export interface GrowthStep extends GrowthCounts {
  /** Milliseconds since 1970. */
  at: number;
}

/** The growth of a set of tables. */
export interface Growth {
  /** In the order of time; each differs from the one before. */
  steps: GrowthStep[];
  /** Codes that now only sources without dates list; no step counts them. */
  undatedOnly: number;
}

/**
 * How the documented and the known codes of some tables grew: exact, from the ends of the spans. A
 * source that was read at one edition cannot date its rows and takes no part.
 *
 * @param options.settle milliseconds; absences and presences of a code shorter than that are passed
 * over, so that what was undone within hours does not show. 0 where absent.
 */
export function growthOf(
  tables: readonly GrowthTable[],
  options: { settle?: number } = {},
): Growth {
  const changes = new Map<number, GrowthCounts>();
  const listings = tables.flatMap((table) => [...listingsOf(table).values()]);
  for (const { known, documented } of listings) {
    count(changes, 'known', settle(known, options.settle));
    count(changes, 'documented', settle(documented, options.settle));
  }
  const undated = listings.filter(
    (listing) => listing.undated && !listing.known.some(({ to }) => to === Infinity),
  );
  return { steps: sumUp(changes), undatedOnly: undated.length };
}

/**
 * The counts that held at a moment; none before the first step.
 *
 * @param at milliseconds since 1970
 */
export function countsAt({ steps }: { steps: readonly GrowthStep[] }, at: number): GrowthCounts {
  const last = steps.findLast((step) => step.at <= at);
  return { documented: last?.documented ?? 0, known: last?.known ?? 0 };
}

function count(
  changes: Map<number, GrowthCounts>,
  series: keyof GrowthCounts,
  intervals: readonly Interval[],
): void {
  const add = (at: number, by: number): void => {
    const change = changes.get(at) ?? { documented: 0, known: 0 };
    change[series] += by;
    changes.set(at, change);
  };
  for (const { from, to } of intervals) {
    add(from, 1);
    if (to !== Infinity) add(to, -1);
  }
}

function sumUp(changes: ReadonlyMap<number, GrowthCounts>): GrowthStep[] {
  const sum = { documented: 0, known: 0 };
  return [...changes]
    .sort(([a], [b]) => a - b)
    .filter(([, { documented, known }]) => documented !== 0 || known !== 0)
    .map(([at, { documented, known }]) => {
      sum.documented += documented;
      sum.known += known;
      return { at, ...sum };
    });
}
