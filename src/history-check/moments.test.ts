import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arbitraryHistory } from '../domain/testing/arbitrary-history.ts';
import { momentAt } from '../domain/testing/moment.ts';
import type { Change } from '../importer/git.ts';
import type { History, Moment } from '../schemas/history.ts';
import type { Source } from '../schemas/registry.ts';
import { checkMoments } from './moments.ts';

const source: Source = {
  id: 'official',
  name: 'Official',
  short: 'Off.',
  summary: 'A source.',
  licence: 'MIT',
  kind: 'git',
  dialect: 'official-markdown',
  files: [
    { path: 'old.md', tables: ['some-codes'] },
    { path: 'new.md', tables: ['some-codes', 'other-codes'] },
    { path: 'else.md', tables: ['other-codes'] },
  ],
  payloads: [],
  current: {},
  errata: [],
};
const change = (moment: Moment, path = 'old.md'): Change => ({
  moment,
  blobs: new Map([[path, 'a']]),
});
const momentsOf = ({ codes }: History): Moment[] =>
  codes.flatMap(({ spans }) =>
    spans.flatMap(({ from, to }) => (to === null ? [from] : [from, to])),
  );
const arbitrary = arbitraryHistory('official', 'some-codes');

describe('checkMoments', () => {
  test('counts the ends of all spans, and finds nothing where each is a change', () => {
    fc.assert(
      fc.property(arbitrary, (history) => {
        const moments = momentsOf(history);
        const changes = moments.map((moment) => change(moment));
        const found = checkMoments(source, changes, [history]);
        expect(found).toEqual({ moments: moments.length, strays: [] });
      }),
    );
  });

  test('finds each end that lost its change, and no other', () => {
    fc.assert(
      fc.property(arbitrary, fc.nat(), (history, number) => {
        const moments = momentsOf(history);
        fc.pre(moments.length > 0);
        const lost = moments[number % moments.length]!;
        const changes = moments.filter(({ date }) => date !== lost.date);
        const { strays } = checkMoments(
          source,
          changes.map((moment) => change(moment)),
          [history],
        );
        expect(strays.map(({ moment }) => moment)).toEqual(
          moments.filter(({ date }) => date === lost.date),
        );
      }),
    );
  });

  const [first, second, third] = [momentAt(1), momentAt(2), momentAt(3)];
  const twin: Moment = { date: second.date, commit: 'b'.repeat(40) };
  const changes = [change(first), change(second), change(twin, 'new.md'), change(third, 'else.md')];
  const history = (from: Moment, to: Moment | null = null): History => ({
    source: 'official',
    table: 'some-codes',
    codes: [{ code: 3, version: 'v9', former: true, spans: [{ from, to, label: 'Knock' }] }],
  });
  const zeros = '0'.repeat(40);
  const none = "one of the 3 changes to the table's files";

  test.each<[string, Moment, string]>([
    ['another commit', { ...first, commit: zeros }, `commit ${first.commit!}, which has that date`],
    [
      'another commit, where two changes have the date',
      { ...second, commit: first.commit },
      `${first.date}, the date of that commit`,
    ],
    [
      'a commit that is none, where two changes have the date',
      { ...second, commit: zeros },
      `commit ${second.commit!} or ${twin.commit!}, which has that date`,
    ],
    ['no commit', { ...first, commit: null }, `commit ${first.commit!}, which has that date`],
    ['another date', { ...first, date: third.date }, `${first.date}, the date of that commit`],
    [
      'a date that is not exact',
      { ...first, approximate: true },
      `${first.date}, the date of that commit`,
    ],
    ['neither date nor commit', { ...momentAt(9) }, none],
    ["a change of another table's file", third, none],
  ])('tells what was expected for %s', (_, moment, expected) => {
    const place = { table: 'some-codes', row: '3 v9 former', moment, expected };
    expect(checkMoments(source, changes, [history(moment, second)])).toEqual({
      moments: 2,
      strays: [{ ...place, end: 'from' }],
    });
    expect(checkMoments(source, changes, [history(first, moment)])).toEqual({
      moments: 2,
      strays: [{ ...place, end: 'to' }],
    });
  });

  test('either of two changes of one date will do, and any file of the table', () => {
    expect(checkMoments(source, changes, [history(second), history(twin)])).toEqual({
      moments: 2,
      strays: [],
    });
  });

  test('a table that the registry does not name has no changes', () => {
    const { strays } = checkMoments(source, changes, [{ ...history(first), table: 'a-table' }]);
    expect(strays.map(({ table, expected }) => [table, expected])).toEqual([
      ['a-table', "one of the 0 changes to the table's files"],
    ]);
  });
});
