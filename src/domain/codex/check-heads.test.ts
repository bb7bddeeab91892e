import { expect, test } from 'vitest';
import { momentAt } from '../testing/moment.ts';
import type { Head, History } from '../../schemas/history.ts';
import { checkHeads } from './check-heads.ts';

const history = (table: string, from: number, to: number | null): History => ({
  source: 'official',
  table,
  codes: [
    {
      code: 1,
      spans: [{ from: momentAt(from), to: to === null ? null : momentAt(to), label: 'A' }],
    },
  ],
});
const head = (at: number, ...tables: string[]): Head => ({
  source: 'official',
  head: momentAt(at),
  files: Object.fromEntries(tables.map((table) => [table, ['a.md']])),
});

test('what was read at once passes, and other sources are not its matter', () => {
  expect(() =>
    checkHeads([head(9, 'a', 'b')], [history('a', 0, 9), history('b', 9, null)]),
  ).not.toThrow();
  expect(() => checkHeads([head(9)], [{ ...history('a', 0, 99), source: 'kord' }])).not.toThrow();
});

test.each([
  ['begins after the head', [history('a', 5, null)]],
  ['ends after the head', [history('a', 0, 5)]],
])('a span that %s is refused, with its date', (_, histories) => {
  const check = (): void => checkHeads([head(4, 'a')], histories);
  expect(check).toThrow(/^content\/history\/official\/a\.json\n/);
  expect(check).toThrow(`received: ${momentAt(5).date}`);
});

test('a history that the head does not name is refused', () => {
  const check = (): void => checkHeads([head(9, 'a')], [history('a', 0, 1), history('b', 0, 1)]);
  expect(check).toThrow(/official\/b\.json[^]*received: b\n/);
});

test('a table of the head without its history is refused', () => {
  const check = (): void => checkHeads([head(9, 'a', 'b')], [history('a', 0, 1)]);
  expect(check).toThrow(/official\/b\.json[^]*no such file[^]*npm run import -- official/);
});
