import fc from 'fast-check';
import { expect, test } from 'vitest';
import { asOf } from '../domain/history/as-of.ts';
import { arbitraryHistory } from '../domain/testing/arbitrary-history.ts';
import { momentAt } from '../domain/testing/moment.ts';
import { compareTables } from './compare.ts';
import { coveringRows } from './covering.ts';

const history = arbitraryHistory('official', 'some-codes');

test('the rows of a sound history are those of asOf', () => {
  fc.assert(
    fc.property(history, fc.integer({ min: -1, max: 24 * 61 }), (history, hours) => {
      const at = momentAt(hours).date;
      expect(compareTables(coveringRows(history, at), asOf(history, at))).toEqual([]);
    }),
  );
});

test('where two spans overlap, both give a row', () => {
  const [from, then] = [momentAt(1), momentAt(2)];
  const spans = [
    { from, to: null, label: 'Knock' },
    { from: then, to: null, label: 'Ring' },
  ];
  const overlapping = { source: 'a', table: 'b', codes: [{ code: 3, spans }] };
  const labels = (at: string): string[] => coveringRows(overlapping, at).map(({ label }) => label);
  expect([labels(from.date), labels(then.date)]).toEqual([['Knock'], ['Knock', 'Ring']]);
});
