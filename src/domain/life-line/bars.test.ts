import { expect, test } from 'vitest';
import type { Span } from '../../schemas/history.ts';
import { momentAt } from '../testing/moment.ts';
import { barsOf, gapsOf } from './bars.ts';

const span = (from: number, to: number | null, rest: Partial<Span> = {}): Span => ({
  from: momentAt(from),
  to: to === null ? null : momentAt(to),
  label: 'A',
  ...rest,
});

test('spans that touch are one bar, whatever changed', () => {
  expect(barsOf([span(0, 5), span(5, null, { label: 'B' })])).toEqual([
    { from: momentAt(0), to: null, struck: false },
  ]);
});

test('a bar ends where the row is struck out, and there is no gap', () => {
  const bars = barsOf([span(0, 5), span(5, 8, { struck: true }), span(8, null)]);
  expect(bars).toEqual([
    { from: momentAt(0), to: momentAt(5), struck: false },
    { from: momentAt(5), to: momentAt(8), struck: true },
    { from: momentAt(8), to: null, struck: false },
  ]);
  expect(gapsOf(bars)).toEqual([]);
});

test('an absence is a gap between two bars; the end is none', () => {
  const bars = barsOf([span(0, 5), span(9, 12)]);
  expect(bars).toHaveLength(2);
  expect(gapsOf(bars)).toEqual([{ from: momentAt(5), to: momentAt(9) }]);
});
