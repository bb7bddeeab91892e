import fc from 'fast-check';
import { expect, test } from 'vitest';
import { arrange, facetsOf } from './search-arrange.ts';

const facets = facetsOf([
  { filter: 'table', value: 'JSON error codes', ids: ['a', 'b', 'c'] },
  { filter: 'table', value: 'Gateway opcodes', ids: ['d'] },
  { filter: 'status', value: 'documented', ids: ['a', 'd'] },
  { filter: 'status', value: 'retired', ids: ['b', 'c'] },
  { filter: 'kind', value: 'Guides', ids: ['e'] },
]);
const pages = Array.from('edcbaf', (id) => ({ id }));
const any = { section: '', status: '' };
const idsOf = (groups: { section: string; pages: { id: string }[] }[]) =>
  groups.map((group) => [group.section, group.pages.map(({ id }) => id).join('')]);

test('pages stand in groups in the order of the best page, and keep their order', () => {
  const { groups, count } = arrange(pages, facets, any);
  expect(idsOf(groups)).toEqual([
    ['Guides', 'e'],
    ['Gateway opcodes', 'd'],
    ['JSON error codes', 'cba'],
    ['Other pages', 'f'],
  ]);
  expect(count).toBe(6);
});

test('what is chosen narrows groups, and each count tells what choosing it would show', () => {
  const chosen = { section: 'JSON error codes', status: 'documented' };
  const { groups, sections, statuses } = arrange(pages, facets, chosen);
  expect(idsOf(groups)).toEqual([['JSON error codes', 'a']]);
  expect([...sections]).toEqual([
    ['Gateway opcodes', 1],
    ['JSON error codes', 1],
  ]);
  expect([...statuses]).toEqual([
    ['retired', 2],
    ['documented', 1],
  ]);
});

test('counts keep their promise for any choice', () => {
  const id = fc.constantFrom(...Array.from('abcdefgh'));
  const section = fc.constantFrom(
    '',
    'JSON error codes',
    'Gateway opcodes',
    'Guides',
    'Other pages',
  );
  const status = fc.constantFrom('', 'documented', 'retired');
  fc.assert(
    fc.property(fc.uniqueArray(id), section, status, (ids, inSection, inStatus) => {
      const found = ids.map((each) => ({ id: each }));
      const chosen = { section: inSection, status: inStatus };
      const { groups, count, sections, statuses } = arrange(found, facets, chosen);
      expect(groups.flatMap((group) => group.pages)).toHaveLength(count);
      for (const [name, promised] of sections) {
        expect(arrange(found, facets, { ...chosen, section: name }).count).toBe(promised);
      }
      for (const [name, promised] of statuses) {
        expect(arrange(found, facets, { ...chosen, status: name }).count).toBe(promised);
      }
    }),
  );
});
