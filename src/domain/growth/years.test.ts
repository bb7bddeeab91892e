import { expect, test } from 'vitest';
import { yearsOf } from './years.ts';

const at = (day: string): number => Date.parse(`${day}T12:00:00Z`);
const steps = [
  { at: at('2020-03-01'), documented: 1, known: 2 },
  { at: at('2020-12-31'), documented: 2, known: 3 },
  { at: at('2022-01-01'), documented: 3, known: 9 },
  { at: at('2022-09-01'), documented: 4, known: 10 },
];

test('every year has the counts at its end, the last those of so far', () => {
  expect(yearsOf({ steps }, at('2022-06-01'))).toEqual([
    { year: 2020, documented: 2, known: 3 },
    { year: 2021, documented: 2, known: 3 },
    { year: 2022, documented: 3, known: 9 },
  ]);
});

test('without a step until then there is no year', () => {
  expect(yearsOf({ steps: [] }, at('2022-06-01'))).toEqual([]);
  expect(yearsOf({ steps }, at('2020-02-01'))).toEqual([]);
});
