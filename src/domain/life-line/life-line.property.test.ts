import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { History, Moment } from '../../schemas/history.ts';
import { sameCode } from '../codes.ts';
import { asOf } from '../history/as-of.ts';
import { settle } from '../history/settle.ts';
import { arbitraryHistory } from '../testing/arbitrary-history.ts';
import { lifeLineOf, lifeRows } from './life-line.ts';
import { spokenSpans } from './spoken-spans.ts';
import type { Bar, Lane } from './types.ts';

/** A history with the lanes of one of its codes. */
const arbitraryLife = arbitraryHistory('official', 'some-codes')
  .filter(({ codes }) => codes.length > 0)
  .chain((history) =>
    fc.constantFrom(...history.codes).map(({ code }) => {
      const lines = history.codes.filter((line) => sameCode(line.code, code));
      return { history, code, lines, lanes: lifeLineOf([history], code) };
    }),
  );

/** Every moment at which something begins or ends. */
const momentsOf = (lines: History['codes']): Moment[] =>
  lines.flatMap(({ spans }) => spans.flatMap(({ from, to }) => (to === null ? from : [from, to])));
/** Those of the code's lines that a lane tells of. */
const linesOf = (lines: History['codes'], { former }: Lane): History['codes'] => {
  const own = lines.filter((line) => (line.former === true) === former);
  return own.length > 0 ? own : lines;
};
const holds = ({ from, to }: Bar, date: string): boolean =>
  from.date <= date && (to === null || date < to.date);

describe('bars of a lane', () => {
  test('never overlap and stand in order, with every break between them a gap', () => {
    fc.assert(
      fc.property(arbitraryLife, ({ lanes }) => {
        for (const { bars, gaps } of lanes) {
          expect(bars.length).toBeGreaterThan(0);
          const breaks = bars.slice(1).filter(({ from }, at) => {
            const end = bars[at]?.to?.date ?? '~';
            expect(end <= from.date).toBe(true);
            return end !== from.date;
          });
          expect(gaps.map(({ to }) => to)).toEqual(breaks.map(({ from }) => from));
        }
      }),
    );
  });

  test('cover what the editions have, apart from slips', () => {
    fc.assert(
      fc.property(arbitraryLife, ({ history, code, lines, lanes }) => {
        for (const lane of lanes) {
          const own = linesOf(lines, lane);
          const { slips } = settle({ code, spans: spokenSpans(own) });
          for (const { date } of momentsOf(lines)) {
            const rows = asOf({ ...history, codes: own }, date);
            const drawn = lane.bars.some((bar) => holds(bar, date));
            const slipped = slips.some(({ from, to }) => from.date <= date && date < to.date);
            if (!slipped) expect(drawn).toBe(rows.length > 0);
          }
        }
      }),
    );
  });
});

describe('what happened', () => {
  test('happened at moments of the history, in the order of time, and all of it has a row', () => {
    fc.assert(
      fc.property(arbitraryLife, ({ lines, lanes }) => {
        const known = new Set(momentsOf(lines).map(({ date }) => date));
        for (const { events } of lanes) {
          const dates = events.map(({ at }) => at.date);
          expect(dates).toEqual([...dates].sort());
          const all = events.flatMap(({ at, again }) => [at, ...again.map((later) => later.at)]);
          expect(all.filter(({ date }) => !known.has(date))).toEqual([]);
        }
        const told = lifeRows(lanes).flatMap(({ events }) => events);
        expect(new Set(told)).toEqual(new Set(lanes.flatMap(({ events }) => events)));
      }),
    );
  });

  test('begins with the first bar; every start, end and strike of a bar is told', () => {
    fc.assert(
      fc.property(arbitraryLife, ({ lanes }) => {
        for (const { bars, events } of lanes) {
          const told = new Set(
            events.flatMap((event) => [
              event.at.date,
              ...(event.kind === 'slip' ? [event.slip.to.date] : []),
            ]),
          );
          const ends = bars.flatMap(({ from, to }) => (to === null ? [from] : [from, to]));
          expect(ends.filter(({ date }) => !told.has(date))).toEqual([]);
        }
      }),
    );
  });

  test('has its ticks inside the bars', () => {
    fc.assert(
      fc.property(arbitraryLife, ({ lanes }) => {
        for (const { bars, ticks } of lanes) {
          const outside = ticks.filter(({ at }) => !bars.some((bar) => holds(bar, at.date)));
          expect(outside).toEqual([]);
          expect(new Set(ticks.map(({ at }) => at.date)).size).toBe(ticks.length);
        }
      }),
    );
  });
});
