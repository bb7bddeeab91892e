import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arbitraryHistory } from '../domain/testing/arbitrary-history.ts';
import type { Fact } from '../schemas/fact.ts';
import { compareTables, keyOf, type TableRow } from './compare.ts';

const arbitraryRows: fc.Arbitrary<TableRow[]> = arbitraryHistory('official', 'some-codes').map(
  ({ codes }) =>
    codes.map(({ code, version, former, spans: [span] }) => {
      const { from, to, ...fact } = span!;
      return { code, version, former, ...fact };
    }),
);

describe('compareTables', () => {
  test('finds nothing between a table and itself, in whichever order', () => {
    fc.assert(
      fc.property(arbitraryRows, (rows) => {
        const other = structuredClone(rows).reverse();
        expect(compareTables(rows, other)).toEqual([]);
      }),
    );
  });

  test('finds the one row that either side lacks, and which side that is', () => {
    fc.assert(
      fc.property(arbitraryRows, fc.nat(), (rows, number) => {
        fc.pre(rows.length > 0);
        const at = number % rows.length;
        const row = keyOf(rows[at]!);
        const without = rows.filter((_, index) => index !== at);
        const [extra, ...more] = compareTables(rows, without);
        const said = extra?.spans ?? 'nothing';
        expect(JSON.parse(said)).toHaveProperty('label', rows[at]!.label);
        expect(extra).toEqual({ row, spans: said, file: undefined });
        const [missing, ...others] = compareTables(without, rows);
        expect(missing).toEqual({ row, spans: undefined, file: said });
        expect([...more, ...others]).toEqual([]);
      }),
    );
  });

  test.each([
    { label: 'Ring' },
    { identifier: 'Ring' },
    { direction: 'receive' },
    { reconnect: false },
    { encoding: 'binary' },
    { struck: true },
    { deprecated: true },
    { documented: false },
    { explanation: '89abcdef' },
  ] satisfies Partial<Fact>[])('finds that a row says %j instead', (change) => {
    const fact: Fact = {
      label: 'Knock',
      direction: 'send',
      reconnect: true,
      explanation: '01234567',
    };
    const row: TableRow = { code: 3, ...fact };
    const other: TableRow = { code: 4, label: 'Open' };
    const [found, ...more] = compareTables([{ ...row, ...change }, other], [other, row]);
    expect([found?.row, found?.file]).toEqual([
      '3',
      '{"label":"Knock","direction":"send","reconnect":true,"explanation":"01234567"}',
    ]);
    expect(JSON.parse(found?.spans ?? '')).toEqual({ ...fact, ...change });
    expect(more).toEqual([]);
  });

  test('finds that a row does not say any more what it said', () => {
    expect(
      compareTables([{ code: 3, label: 'Knock' }], [{ code: 3, label: 'Knock', struck: true }]),
    ).toEqual([{ row: '3', spans: '{"label":"Knock"}', file: '{"label":"Knock","struck":true}' }]);
  });

  test('a row of another version, or a former one, is another row', () => {
    const row: TableRow = { code: 3, label: 'Knock' };
    const said = '{"label":"Knock"}';
    expect(
      compareTables([row, { ...row, former: true }], [{ ...row, version: 'v10' }, row]),
    ).toEqual([
      { row: '3 former', spans: said, file: undefined },
      { row: '3 v10', spans: undefined, file: said },
    ]);
  });

  test('a row that stands twice in the spans has one too many', () => {
    const row: TableRow = { code: 3, label: 'Knock' };
    expect(compareTables([row, row], [row])).toEqual([
      { row: '3', spans: '{"label":"Knock"}', file: undefined },
    ]);
  });

  test('of two rows of a code, the one that the files say is not the one too many', () => {
    const [knock, ring]: TableRow[] = [
      { code: 3, label: 'Knock' },
      { code: 3, label: 'Ring' },
    ];
    expect(compareTables([knock!, ring!], [ring!])).toEqual([
      { row: '3', spans: '{"label":"Knock"}', file: undefined },
    ]);
  });

  test('what only an edition says of a row, since when and by which commit, does not count', () => {
    const row = { code: 3, label: 'Knock', since: '2020-01-01T00:00:00Z', commit: 'a' };
    expect(compareTables([row], [{ code: 3, label: 'Knock' }])).toEqual([]);
  });
});
