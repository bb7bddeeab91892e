import { describe, expect, test } from 'vitest';
import { makeContent, makeHistory, makeTable } from '../testing/content.ts';
import type { Table } from '../../schemas/registry.ts';
import { assemble } from './assemble.ts';
import type { FamilyView } from './types.ts';

function familiesOf(ids: string[], rest: Partial<Table> = { families: true }): FamilyView[] {
  const table = 'some-codes';
  const codes = [0, 50_013, 50_001, 130_000].map((code) => [code, `Code ${code}`] as const);
  const content = makeContent([makeTable(table, rest)], [makeHistory('official', table, codes)], {
    families: ids.map((family) => ({
      ...{ table, family, id: `${table}/${family}`, name: 'Some', summary: 'They are alike.' },
    })),
  });
  return [...(assemble(content).tables[0]?.families.values() ?? [])];
}

describe('families of a table', () => {
  test('stand in the order of their numbers, each with its range and its codes', () => {
    const views = familiesOf(['13xxxx', '0xxxx', '5xxxx']);
    expect(views.map(({ family, from, to, url }) => ({ family, from, to, url }))).toEqual([
      { family: '0xxxx', from: 0, to: 9999, url: '/some/codes/0xxxx/' },
      { family: '5xxxx', from: 50_000, to: 59_999, url: '/some/codes/5xxxx/' },
      { family: '13xxxx', from: 130_000, to: 139_999, url: '/some/codes/13xxxx/' },
    ]);
    expect(views[1]?.entries.map(({ code }) => code)).toEqual([50_001, 50_013]);
  });

  test.each([
    [['7xxxx'], {}, 'a family that a listed code belongs to'],
    [['50013'], {}, 'a family in the name of the file'],
    [['5xxxx'], { families: undefined }, 'a table with families'],
  ])('%s is refused', (ids, rest, expected) => {
    expect(() => familiesOf(ids, { families: true, ...rest })).toThrow(expected);
  });
});
