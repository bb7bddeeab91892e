import { describe, expect, test } from 'vitest';
import { describeCounts, describeDifferences, describeHidden } from './report.ts';
import type { Stray } from './moments.ts';
import type { Found, Verified } from './verify.ts';

const found = (row: string): Found => ({
  place: { commit: 'c'.repeat(40), at: '2020-01-01T00:00:00Z', isChange: true, isHidden: false },
  table: 'gateway-opcodes',
  row,
  spans: undefined,
  file: '{"label":"Knock"}',
});
const stray = (row: string): Stray => ({
  table: 'gateway-opcodes',
  row,
  end: 'from',
  moment: { date: '2020-01-01T00:00:00Z', commit: 'd'.repeat(40) },
  expected: 'another commit',
});
const verified = (source: string, rows: number, differences: Found[] = []): Verified => ({
  source,
  commits: 9,
  changes: 3,
  hidden: 0,
  pairs: 5,
  pairsAtChanges: 2,
  tables: 6,
  rows,
  differences,
  moments: 8,
  strays: [],
});

test('counts stand in columns, with their sums', () => {
  const one = { ...verified('a-source', 1, [found('3')]), strays: [stray('3'), stray('4')] };
  expect(describeCounts([verified('official', 1234), one])).toBe(
    [
      'source    commits  changes  pairs  at changes  tables  rows  moments  differences',
      'official        9        3      5           2       6  1234        8            0',
      'a-source        9        3      5           2       6     1        8            3',
      'all            18        6     10           4      12  1235       16            3',
    ].join('\n'),
  );
});

test('commits that cannot be asked for are told where there are any', () => {
  const hidden = { ...verified('official', 1), hidden: 2 };
  expect(describeHidden([verified('a-source', 1), hidden])).toEqual([
    'official: 2 of its commits not drawn, for a later change has the same date',
  ]);
});

describe('differences', () => {
  test('are told in full', () => {
    expect(describeDifferences([verified('official', 1, [found('3 v10')])])).toEqual([
      [
        `official at commit ${'c'.repeat(40)} (2020-01-01T00:00:00Z), gateway-opcodes, 3 v10`,
        '  the spans: no such row',
        '  the files: {"label":"Knock"}',
      ].join('\n'),
    ]);
  });

  test('beyond twenty are counted', () => {
    const many = Array.from({ length: 21 }, (_, code) => found(String(code)));
    const twenty = [
      verified('official', 1, many.slice(0, 12)),
      verified('b', 1, many.slice(12, 20)),
    ];
    expect(describeDifferences(twenty)).toHaveLength(20);
    const more = describeDifferences([...twenty, verified('c', 1, many.slice(20))]);
    expect(more).toHaveLength(21);
    expect(more.at(-2)).toMatch(/^b at commit .*, 19\n/);
    expect(more.at(-1)).toBe('and 1 more');
  });

  test('of moments are told in full', () => {
    const strays: Stray[] = [
      stray('3'),
      { ...stray('4 v10'), end: 'to', moment: { ...stray('').moment, commit: null } },
      { ...stray('5'), moment: { ...stray('').moment, approximate: true } },
    ];
    const told = (row: string, end: string, moment: string): string =>
      [
        `official, gateway-opcodes, ${row}: a span ${end}`,
        `  the spans: ${moment}`,
        '  expected: another commit',
      ].join('\n');
    const commit = `commit ${'d'.repeat(40)}`;
    expect(describeDifferences([{ ...verified('official', 1), strays }])).toEqual([
      told('3', 'begins', `2020-01-01T00:00:00Z, ${commit}`),
      told('4 v10', 'ends', '2020-01-01T00:00:00Z, no commit'),
      told('5', 'begins', `about 2020-01-01T00:00:00Z, ${commit}`),
    ]);
  });

  test('of moments beyond twenty are counted for themselves', () => {
    const strays = Array.from({ length: 22 }, (_, code) => stray(String(code)));
    const told = describeDifferences([{ ...verified('official', 1, [found('3')]), strays }]);
    expect(told).toHaveLength(22);
    expect(told[0]).toContain('gateway-opcodes, 3\n');
    expect(told.at(-1)).toBe('and 2 more moments');
  });
});
