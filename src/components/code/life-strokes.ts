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
  /** Its dates, to be told where it is pointed at. */
  words?: string;
}

/** Shorter than this share of the axis, in percent, nothing can be seen by its length. */
const LEAST = 1.2;

/** How a lane is drawn on an axis. */
export function strokesOf({ bars, gaps, ticks }: Lane, axis: LifeAxis): LaneStrokes {
  const at = (date: string): number => placeOn(axis, Date.parse(date));
  const length = (from: number, to: number): number => Math.round((to - from) * 100) / 100;
  return {
    bars: bars.map(({ from, to, struck }): Stroke => {
      const x = at(from.date);
      const width = length(x, to === null ? 100 : at(to.date));
      const days = `${day(from.date)} – ${to === null ? '' : day(to.date)}`.trimEnd();
      const words = from.approximate ? `≤ ${days}` : days;
      if (from.approximate && to === null) return { x, width, kind: 'edition', words };
      if (struck) return { x, width, kind: 'struck', words: `${words}, struck out` };
      return { x, width, kind: width < LEAST ? 'mark' : 'bar', words };
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
