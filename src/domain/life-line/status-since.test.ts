import { expect, test } from 'vitest';
import type { History, Span } from '../../schemas/history.ts';
import { momentAt } from '../testing/moment.ts';
import { statusSince } from './status-since.ts';

const DAY = 24;
const span = (from: number, to: number | null, rest: Partial<Span> = {}): Span => ({
  from: momentAt(from * DAY),
  to: to === null ? null : momentAt(to * DAY),
  label: 'A',
  ...rest,
});
/** A source's list of the code 1 and of a code that does not matter. */
const list = (source: string, spans: Span[], other: Span[] = []): History => ({
  source,
  table: 'some-codes',
  codes: [
    ...(spans.length > 0 ? [{ code: 1, spans }] : []),
    ...(other.length > 0 ? [{ code: 2, spans: other }] : []),
  ],
});
/** The day since which the code 1 has its status. */
const since = (...histories: History[]): number | undefined => {
  const moment = statusSince('official', histories, 1);
  return moment && (Date.parse(moment.date) - Date.parse(momentAt(0).date)) / (DAY * 3_600_000);
};
const struck = { struck: true } as const;
const restored = list('wiki', [span(0, 10), span(10, 20, struck), span(20, null)]);

test('a code that nobody lists has none', () => {
  expect(since(list('wiki', [], [span(0, null)]))).toBeUndefined();
});

test('the first source that lists a code begins its status', () => {
  expect(since(list('wiki', [span(5, null)]), list('bot', [span(2, null)]))).toBe(2);
});

test('another that lists it meanwhile bridges an absence', () => {
  const wiki = list('wiki', [span(0, 5), span(9, null)]);
  expect(since(wiki)).toBe(9);
  expect(since(wiki, list('bot', [span(4, 30)]))).toBe(0);
});

test('a break of less than a day is a slip, one of a day is a break', () => {
  expect(since(list('wiki', [span(0, 5), span(5.9, null)]))).toBe(0);
  expect(since(list('wiki', [span(0, 5), span(6, null)]))).toBe(6);
});

test('a code that was struck out has its status since it was restored', () => {
  expect(since(restored)).toBe(20);
  expect(since(list('wiki', [span(0, 10), span(10, 10.5, struck), span(10.5, null)]))).toBe(0);
});

test('a list at rest since before the strike does not keep the code alive', () => {
  expect(since(restored, list('bot', [span(5, null)]))).toBe(20);
});

test('a list that changes after the strike does, from then on', () => {
  expect(since(restored, list('bot', [span(5, null)], [span(14, null)]))).toBe(14);
  const before = list('bot', [span(5, null)], [span(10, null)]);
  expect(since(restored, before)).toBe(0);
});

test('a start that is not known stays so', () => {
  const once = span(3, null);
  const list2 = list('list', [{ ...once, from: { ...once.from, approximate: true } }]);
  expect(statusSince('official', [list2, list('wiki', [span(4, null)])], 1)).toEqual({
    ...momentAt(3 * DAY),
    approximate: true,
  });
});

test('a code is documented while its authority lists it, whatever others say', () => {
  const official = list('official', [span(3, 6), span(8, null)]);
  expect(since(official, list('wiki', [span(0, null)]))).toBe(8);
});
