import { describe, expect, test } from 'vitest';
import type { Lane } from '../../domain/life-line/types.ts';
import { axisEnd, lifeAxis, placeOn, startOf } from './life-axis.ts';

const UNTIL = '2026-11-21T00:00:00Z';
const lane = (date: string, approximate?: true): Lane => ({
  source: 'official',
  label: 'A',
  former: false,
  bars: [
    {
      from: { date, commit: null, ...(approximate && { approximate }) },
      to: null,
      struck: false,
    },
  ],
  gaps: [],
  ticks: [],
  events: [],
});
const yearsOf = (...lanes: Lane[]): number[] => lifeAxis(lanes, UNTIL).years;

describe('the axis', () => {
  test('begins with the year of the first listing and names every other year', () => {
    const lanes = [lane('2020-08-22T18:44:46Z'), lane('2016-03-29T17:56:48Z')];
    expect(yearsOf(...lanes)).toEqual([2016, 2018, 2020, 2022, 2024, 2026]);
    expect(lifeAxis(lanes, UNTIL)).toMatchObject({ from: startOf(2016), to: Date.parse(UNTIL) });
  });

  test('names every year of few, and has three at least', () => {
    expect(yearsOf(lane('2022-07-18T17:06:42Z'))).toEqual([2022, 2023, 2024, 2025, 2026]);
    expect(yearsOf(lane('2026-03-20T05:04:48Z'))).toEqual([2024, 2025, 2026]);
  });

  test('leaves room before a start that is not known', () => {
    expect(yearsOf(lane('2023-04-30T00:00:00Z', true))[0]).toBe(2022);
  });

  test('never has more labels than a phone has room for', () => {
    for (let year = 1990; year <= 2026; year += 1) {
      const years = yearsOf(lane(`${year}-06-01T00:00:00Z`));
      expect(years.length).toBeLessThanOrEqual(6);
      expect(years.at(-1)).toBeLessThanOrEqual(2026);
    }
  });
});

describe('the end of the axis', () => {
  const head = (source: string, date: string, approximate?: true) => ({
    source,
    head: { date, commit: null, ...(approximate && { approximate }) },
    files: {},
  });
  const heads = [
    head('official', '2026-08-06T18:31:01Z'),
    head('userdoccers', '2026-08-07T00:00:00Z'),
    head('kord', UNTIL, true),
  ];
  const official = lane('2016-03-29T17:56:48Z');

  test('is the newest reading of a source with a history, shown or not', () => {
    expect(axisEnd([official], heads)).toBe('2026-08-07T00:00:00Z');
  });

  test('is that of a source that was read once only where it is shown', () => {
    expect(axisEnd([official, { ...lane(UNTIL, true), source: 'kord' }], heads)).toBe(UNTIL);
  });
});

test('a moment has its place in percent', () => {
  const axis = { from: 0, to: 300, years: [] };
  expect([0, 100, 300].map((time) => placeOn(axis, time))).toEqual([0, 33.33, 100]);
});
