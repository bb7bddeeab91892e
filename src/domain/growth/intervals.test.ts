import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { settle, type Interval } from './intervals.ts';

const arbitraryIntervals: fc.Arbitrary<Interval[]> = fc.array(
  fc.tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 1, max: 12 })).map(
    // Some last for ever.
    ([from, length]) => ({ from, to: length === 12 ? Infinity : from + length }),
  ),
  { maxLength: 8 },
);

const holds = (intervals: readonly Interval[], at: number): boolean =>
  intervals.some(({ from, to }) => from <= at && at < to);

describe('settle', () => {
  test('joins what overlaps and what touches', () => {
    const joined = settle([
      { from: 4, to: 6 },
      { from: 0, to: 2 },
      { from: 2, to: 3 },
      { from: 5, to: Infinity },
    ]);
    expect(joined).toEqual([
      { from: 0, to: 3 },
      { from: 4, to: Infinity },
    ]);
  });

  test('fills short breaks before it drops short presences', () => {
    const flicker = [
      { from: 0, to: 4 },
      { from: 6, to: 8 },
      { from: 30, to: 34 },
    ];
    expect(settle(flicker, 5)).toEqual([{ from: 0, to: 8 }]);
    expect(settle(flicker, 2)).toEqual(flicker);
  });

  test('changes no moment where nothing counts as short', () => {
    fc.assert(
      fc.property(arbitraryIntervals, fc.nat(100), (intervals, at) => {
        expect(holds(settle(intervals), at)).toBe(holds(intervals, at));
      }),
    );
  });

  test('leaves neither breaks nor presences that are too short, and is done after once', () => {
    fc.assert(
      fc.property(arbitraryIntervals, fc.integer({ min: 1, max: 12 }), (intervals, shortest) => {
        const settled = settle(intervals, shortest);
        for (const [at, { from, to }] of settled.entries()) {
          expect(to - from).toBeGreaterThanOrEqual(shortest);
          const before = settled[at - 1];
          if (before !== undefined) expect(from - before.to).toBeGreaterThanOrEqual(shortest);
        }
        expect(settle(settled, shortest)).toEqual(settled);
      }),
    );
  });
});
