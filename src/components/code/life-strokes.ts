import type { Lane, Tick } from '../../domain/life-line/types.ts';
import { placeOn, type LifeAxis } from './life-axis.ts';

/** What stands on a lane's drawing. Places are in percent of the axis. */
export interface LaneStrokes {
  bars: Stroke[];
  /** Breaks too short to be seen as such. */
  notches: Pick<Stroke, 'x' | 'width'>[];
  ticks: { x: number; kind: Tick['kind']; words?: string }[];
}

/** A bar as it is drawn. */
export interface Stroke {
  x: number;
  width: number;
  /**
   * `mark`: too short for its length to be seen, so that it has one of its own. `edition`: the source
   * was read once, so that neither its start nor what came later is known.
   */
  kind: 'bar' | 'struck' | 'mark' | 'edition';
  /**
   * From its end to the end of the axis, where the row still stood when its source was read last:
   * what the source says by now is not known.
   */
  tail?: number;
  /** Its dates, to be told where it is pointed at. */
  words?: string;
}

/** Shorter than this share of the axis, in percent, nothing can be seen by its length. */
export const LEAST = 1.2;

/**
 * How a lane is drawn on an axis.
 *
 * @param read when its source was read last, as an ISO instant
 */
export function strokesOf({ bars, gaps, ticks }: Lane, axis: LifeAxis, read: string): LaneStrokes {
  const at = (date: string): number => placeOn(axis, Date.parse(date));
  const length = (from: number, to: number): number => Math.round((to - from) * 100) / 100;
  return {
    bars: bars.map(({ from, to, struck }): Stroke => {
      const x = at(from.date);
      const end = at(to?.date ?? read);
      const width = length(x, end);
      const left = length(end, 100);
      const days = `${day(from.date)} – ${to === null ? '' : day(to.date)}`.trimEnd();
      const words = from.approximate ? `≤ ${days}` : days;
      if (from.approximate && to === null) return { x, width, kind: 'edition', words };
      const tail = to === null && left > 0 ? { tail: left } : {};
      if (struck) return { x, width, kind: 'struck', words: `${words}, struck out`, ...tail };
      return { x, width, kind: width < LEAST ? 'mark' : 'bar', words, ...tail };
    }),
    notches: gaps
      .map(({ from, to }) => ({ x: at(from.date), width: length(at(from.date), at(to.date)) }))
      .filter(({ width }) => width < LEAST),
    ticks: ticks.map(({ at: { date }, kind }) => ({
      x: at(date),
      kind,
      words: `${day(date)}: ${kind}`,
    })),
  };
}

function day(date: string): string {
  return date.slice(0, 10);
}
