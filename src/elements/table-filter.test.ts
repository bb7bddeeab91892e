import { describe, expect, test } from 'vitest';
import { compareRows, rowTest, type TableFilter } from './table-filter.ts';
import type { TableRow } from './table-row.ts';

const nothing: TableFilter = { q: '', status: '', direction: '', source: '' };

const row: Parameters<ReturnType<typeof rowTest>>[0] = {
  code: '50013',
  text: '50013 missingpermissions youlackpermissionstoperformthataction',
  numbers: ' 100 ',
  status: 'documented',
  direction: 'both',
  cells: new Map([
    ['official', 'eq'],
    ['userdoccers', 'dr'],
    ['kord', 'ne'],
  ]),
};

function finds(filter: Partial<TableFilter>): boolean {
  return rowTest({ ...nothing, ...filter })(row);
}

describe('rowTest', () => {
  test('a filter that asks nothing finds everything', () => {
    expect(finds({})).toBe(true);
  });

  test.each(['missing', 'MISSING_PERMISSIONS', 'perm missing', 'lack', 'perform, that'])(
    'words are found in any case and order: %s',
    (q) => {
      expect(finds({ q })).toBe(true);
    },
  );

  test('every word has to be met', () => {
    expect(finds({ q: 'missing access' })).toBe(false);
  });

  test('a number is the beginning of a code, or a whole number in the words', () => {
    expect(finds({ q: '500' })).toBe(true);
    expect(finds({ q: '13' })).toBe(false);
    expect(finds({ q: '100' })).toBe(true);
    expect(finds({ q: '10' })).toBe(false);
  });

  test('what both sides send is sent, and received', () => {
    expect(finds({ direction: 'send' })).toBe(true);
    expect(finds({ direction: 'receive' })).toBe(true);
  });

  test.each([
    ['official', true],
    ['official.missing', false],
    ['userdoccers', false],
    ['userdoccers.gone', true],
    ['userdoccers.missing', true],
    ['kord', true],
    ['kord.differs', true],
    ['official.differs', false],
  ])('a source is asked for its stance: %s', (source, found) => {
    expect(finds({ source })).toBe(found);
  });
});

describe('compareRows', () => {
  const rows = [
    ['2020-01', 1],
    ['2019-05', 0],
    ['2019-05', 2],
  ].map(([since, code]) => ({ keys: { since, code } }) as unknown as TableRow);
  const codesBy = (sort: string) => rows.toSorted(compareRows(sort)).map(({ keys }) => keys.code);

  test('equal rows keep the order of their codes, whichever way the column runs', () => {
    expect(codesBy('since')).toEqual([0, 2, 1]);
    expect(codesBy('-since')).toEqual([1, 0, 2]);
  });

  test('codes run either way', () => {
    expect(codesBy('code')).toEqual([0, 1, 2]);
    expect(codesBy('-code')).toEqual([2, 1, 0]);
  });
});
