import { expect, test } from 'vitest';
import type { History } from '../../schemas/history.ts';
import { makeTable } from '../testing/content.ts';
import { momentAt } from '../testing/moment.ts';
import { arrivalsOf } from './arrivals.ts';

const table = makeTable('some-codes');
const other = makeTable('other-codes');
const time = (hours: number): number => Date.parse(momentAt(hours).date);

/** A history in which each code is listed from an hour on. */
const historyOf = (source: string, from: Record<number, number>, of = table): History => ({
  source,
  table: of.id,
  codes: Object.entries(from).map(([code, hour]) => ({
    code: Number(code),
    spans: [{ from: momentAt(hour), to: null, label: 'Some' }],
  })),
});

test('a source arrives with what no other listed before it, once in each table', () => {
  const official = historyOf('official', { 1: 0, 2: 0, 7: 100 });
  const userdoccers = historyOf('userdoccers', { 1: 50, 3: 50, 4: 50, 5: 60 });
  expect(arrivalsOf([{ table, histories: [official, userdoccers] }])).toEqual([
    { source: 'official', at: time(0), codes: 2 },
    { source: 'userdoccers', at: time(50), codes: 2 },
  ]);
});

test('beginnings of a day are one arrival, of two days two', () => {
  const some = { table, histories: [historyOf('userdoccers', { 1: 5, 2: 5 })] };
  const beginning = (hour: number) =>
    arrivalsOf([some, { table: other, histories: [historyOf('userdoccers', { 1: hour }, other)] }]);
  expect(beginning(7)).toEqual([{ source: 'userdoccers', at: time(7), codes: 3 }]);
  expect(beginning(30)).toEqual([
    { source: 'userdoccers', at: time(5), codes: 2 },
    { source: 'userdoccers', at: time(30), codes: 1 },
  ]);
});

test('a source that brings nothing new, or no dates, does not arrive', () => {
  const official = historyOf('official', { 1: 0 });
  const late = historyOf('userdoccers', { 1: 9 });
  const undated: History = {
    ...late,
    source: 'kord',
    codes: [
      {
        code: 9,
        spans: [{ from: { ...momentAt(9), approximate: true }, to: null, label: 'Some' }],
      },
    ],
  };
  expect(arrivalsOf([{ table, histories: [official, late, undated] }])).toEqual([
    { source: 'official', at: time(0), codes: 1 },
  ]);
});
