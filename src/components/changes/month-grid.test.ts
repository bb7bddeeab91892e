import { expect, test } from 'vitest';
import { monthGrid } from './month-grid.ts';
import { monthName } from './month.ts';

test('every year from the newest change to the oldest has its twelve months', () => {
  const years = monthGrid(
    new Map([
      ['2026-06', 11],
      ['2024-01', 2],
    ]),
  );
  expect(years.map(({ year }) => year)).toEqual(['2026', '2025', '2024']);
  expect(years.map(({ months }) => months.length)).toEqual([12, 12, 12]);
  const counts = years.flatMap(({ months }) => months).filter(({ count }) => count > 0);
  expect(counts).toEqual([
    { month: '2026-06', count: 11 },
    { month: '2024-01', count: 2 },
  ]);
});

test('a log without changes has no years', () => {
  expect(monthGrid(new Map())).toEqual([]);
});

test('a month has a name', () => {
  expect(monthName('2026-06')).toBe('June 2026');
  expect(monthName('2016-12')).toBe('December 2016');
});
