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

test('a step at the first moment of a year counts from that year on', () => {
  const turn = Date.UTC(2021, 0, 1);
  const two = [
    { at: turn - 1, documented: 1, known: 1 },
    { at: turn, documented: 2, known: 2 },
  ];
  expect(yearsOf({ steps: two }, at('2021-06-01'))).toEqual([
    { year: 2020, documented: 1, known: 1 },
    { year: 2021, documented: 2, known: 2 },
  ]);
});

test('counts that end with the first moment of a year have that year', () => {
  const turn = Date.UTC(2022, 0, 1);
  expect(yearsOf({ steps }, turn).at(-1)).toEqual({ year: 2022, documented: 2, known: 3 });
  expect(yearsOf({ steps }, turn - 1).at(-1)?.year).toBe(2021);
  expect(yearsOf({ steps }, at('2020-03-01'))).toEqual([{ year: 2020, documented: 1, known: 2 }]);
});

test('without a step until then there is no year', () => {
  expect(yearsOf({ steps: [] }, at('2022-06-01'))).toEqual([]);
  expect(yearsOf({ steps }, at('2020-02-01'))).toEqual([]);
});
