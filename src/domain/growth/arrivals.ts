import { compareText } from '../codes.ts';
import { settle } from './intervals.ts';
import { listingsOf, speakingLines, type GrowthTable } from './listings.ts';

/** A day on which a source began to list tables, and so made codes known. */
export interface Arrival {
  source: string;
  /** The last moment of its beginnings on that day, in milliseconds since 1970. */
  at: number;
  /** Codes that no dated source had listed before that moment. */
  codes: number;
}

/**
 * When the sources with dates began their tables, and how many codes became known by that: steps of
 * a curve that tell when a list began, not when Discord added the codes. In the order of time;
 * beginnings of one source on one day (UTC) are one arrival, and those that made nothing known none.
 *
 * @param options.settle as of `growthOf`
 */
export function arrivalsOf(
  tables: readonly GrowthTable[],
  options: { settle?: number } = {},
): Arrival[] {
  const arrivals = new Map<string, Arrival>();
  for (const table of tables) {
    const firsts = [...listingsOf(table).values()].map(
      ({ known }) => settle(known, options.settle)[0]?.from,
    );
    for (const history of table.histories) {
      const at = beginOf(history);
      const codes = firsts.filter((first) => first === at).length;
      if (at === undefined || codes === 0) continue;
      const key = `${history.source} ${new Date(at).toISOString().slice(0, 10)}`;
      const { source } = history;
      const arrival = arrivals.get(key) ?? { source, at, codes: 0 };
      arrivals.set(key, {
        source,
        at: Math.max(arrival.at, at),
        codes: arrival.codes + codes,
      });
    }
  }
  return [...arrivals.values()].sort((a, b) => a.at - b.at || compareText(a.source, b.source));
}

/** The first dated moment of a history; undefined where it has none. */
function beginOf(history: GrowthTable['histories'][number]): number | undefined {
  const dates = speakingLines(history).flatMap(({ spans }) =>
    spans.filter(({ from }) => !from.approximate).map(({ from }) => Date.parse(from.date)),
  );
  return dates.length === 0 ? undefined : Math.min(...dates);
}
