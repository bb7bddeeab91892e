import { describe, expect, test } from 'vitest';
import { chartOf, HEIGHT, WIDTH } from './chart.ts';

const at = (day: string): number => Date.parse(`${day}T00:00:00Z`);
const steps = [
  { at: at('2021-01-01'), documented: 50, known: 50 },
  { at: at('2022-01-01'), documented: 60, known: 500 },
  { at: at('2022-01-01') + 1, documented: 100, known: 1000 },
];
const chart = chartOf(steps, at('2023-01-01'));

/** The points at which a path turns. */
const numbersOf = (path: string): number[] => path.match(/\d+/g)?.map(Number) ?? [];

describe('chartOf', () => {
  test('the path rises from the baseline and ends beyond the edge on it', () => {
    const numbers = numbersOf(chart.known.path);
    expect(numbers.slice(0, 2)).toEqual([0, HEIGHT]);
    expect(numbers.slice(-2)).toEqual([WIDTH + 20, HEIGHT]);
    expect(chart.known.path).toMatch(/^M\d+ \d+V\d+(H\d+V\d+)+$/);
  });

  test('the last of several steps that fall on one unit is drawn', () => {
    const [, , first, x, second] = numbersOf(chart.known.path);
    expect(x).toBe(WIDTH / 2);
    expect(HEIGHT - (second ?? 0)).toBeCloseTo((HEIGHT - (first ?? 0)) * 20, -1);
  });

  test('counts and their places agree', () => {
    expect([chart.documented.count, chart.known.count]).toEqual([100, 1000]);
    expect(chart.known.y).toBeLessThan(100);
    expect(chart.documented.y).toBeCloseTo(chart.known.y / 10, 1);
    expect(chart.placeOf(at('2022-01-01'))).toEqual({ x: 50, y: 47.17 });
    expect(chart.counts.map(({ count }) => count)).toEqual([200, 400, 600, 800, 1000]);
    expect(chart.counts.at(-1)?.y).toBe(chart.known.y);
  });

  test('a year stands where it begins', () => {
    expect(chart.years).toEqual([
      { year: 2021, x: 0 },
      { year: 2022, x: 50 },
      { year: 2023, x: 100 },
    ]);
  });
});
