import type { Lane } from '../../domain/life-line/types.ts';
import type { Head } from '../../schemas/history.ts';

/** The time that a life line shows, in milliseconds since 1970. */
export interface LifeAxis {
  /** The start of a year in UTC. */
  from: number;
  to: number;
  /** The years to name, evenly apart. */
  years: number[];
}

/** Fewer years would make weeks look like eras. */
const FEWEST_YEARS = 3;
/** As many labels as a phone has room for. */
const MOST_LABELS = 6;

/**
 * The axis of a code: from the year in which a source first listed it to the newest reading. A start
 * that is not known has a year before it.
 *
 * @param until the end of the axis, as an ISO instant
 */
export function lifeAxis(lanes: readonly Lane[], until: string): LifeAxis {
  const starts = lanes.flatMap(({ bars }) => bars.slice(0, 1).map(({ from }) => from));
  const last = yearOf(until);
  const first = Math.min(
    last - FEWEST_YEARS + 1,
    ...starts.map(({ date, approximate }) => yearOf(date) - (approximate ? 1 : 0)),
  );
  const span = last - first + 1;
  const step = [1, 2, 5, 10].find((each) => span / each <= MOST_LABELS) ?? 20;
  const years = Array.from({ length: Math.ceil(span / step) }, (_, at) => first + at * step);
  return { from: startOf(first), to: Date.parse(until), years };
}

/**
 * Where the axis of a code ends, as an ISO instant: the newest reading of a source with a history in
 * its table, or of one that is shown, if that is later.
 *
 * @param heads how far each source of the table has been read
 */
export function axisEnd(lanes: readonly Lane[], heads: readonly Head[]): string {
  const shown = new Set(lanes.map(({ source }) => source));
  return heads
    .filter(({ source, head }) => head.approximate !== true || shown.has(source))
    .reduce((end, { head }) => (head.date > end ? head.date : end), '');
}

/** The place of a moment on an axis: 0 at its start, 100 at its end. Two digits after the point. */
export function placeOn({ from, to }: LifeAxis, time: number): number {
  return Math.round(((time - from) / (to - from)) * 10_000) / 100;
}

/** The moment at which a year begins in UTC, in milliseconds since 1970. */
export function startOf(year: number): number {
  return Date.UTC(year, 0, 1);
}

function yearOf(date: string): number {
  return Number(date.slice(0, 4));
}
