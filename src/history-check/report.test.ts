import { describe, expect, test } from 'vitest';
import { describeCounts, describeDifferences, describeHidden } from './report.ts';
import type { Found, Verified } from './verify.ts';

const found = (row: string): Found => ({
  place: { commit: 'c'.repeat(40), at: '2020-01-01T00:00:00Z', isChange: true, isHidden: false },
  table: 'gateway-opcodes',
  row,
  spans: undefined,
  file: '{"label":"Knock"}',
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
});

test('counts stand in columns, with their sums', () => {
  expect(describeCounts([verified('official', 1234), verified('a-source', 1, [found('3')])])).toBe(
    [
      'source    commits  changes  pairs  at changes  tables  rows  differences',
      'official        9        3      5           2       6  1234            0',
      'a-source        9        3      5           2       6     1            1',
      'all            18        6     10           4      12  1235            1',
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
});
