import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { History } from '../../schemas/history.ts';
import { keyText } from '../diff/row-key.ts';
import { arbitraryHistory } from '../testing/arbitrary-history.ts';
import { compare } from './compare.ts';
import { editionRows } from './edition.ts';
import { UNOFFICIAL, type CompareIndex, type CompareTable, type EditionRef } from './types.ts';

const table: CompareTable = {
  id: 'some-codes',
  name: 'Some codes',
  url: '/some/',
  labels: 'message',
  protocol: 'discord',
  group: 'Some',
  authority: 'official',
  precedence: ['official', 'userdoccers', 'discord-api-types'],
};
const index: CompareIndex = { tables: [table], sources: [] };

/** A source keeps API versions of a table, or keeps none. */
function ofOneKind({ codes, ...rest }: History): History {
  const [first] = codes;
  const versioned = first?.version !== undefined;
  return { ...rest, codes: codes.filter(({ version }) => (version !== undefined) === versioned) };
}

const world: fc.Arbitrary<History[]> = fc.tuple(
  ...table.precedence.map((source) => arbitraryHistory(source, table.id).map(ofOneKind)),
);

const edition: fc.Arbitrary<EditionRef> = fc.record(
  {
    source: fc.constantFrom(...table.precedence, UNOFFICIAL),
    at: fc.integer({ min: 1, max: 62 }).map((days) => {
      return new Date(Date.UTC(2024, 0, days)).toISOString().slice(0, 10);
    }),
  },
  { requiredKeys: ['source'] },
);

test('an edition has no row twice', () => {
  fc.assert(
    fc.property(world, edition, (histories, ref) => {
      const keys = editionRows(histories, table, ref).map(({ row }) => keyText(row));
      expect(new Set(keys).size).toBe(keys.length);
    }),
  );
});

test('an edition does not differ from itself', () => {
  fc.assert(
    fc.property(world, edition, (histories, ref) => {
      const { tables, lone } = compare(histories, index, { a: ref, b: ref });
      expect(lone).toEqual([]);
      for (const { added, removed, renamed, changed } of tables) {
        expect([added, removed, renamed, changed]).toEqual([[], [], [], []]);
      }
    }),
  );
});

test('the other way round it is the mirror, and every row is counted once', () => {
  fc.assert(
    fc.property(world, edition, edition, (histories, a, b) => {
      const [there] = compare(histories, index, { a, b }).tables;
      const [back] = compare(histories, index, { a: b, b: a }).tables;
      expect(there === undefined).toBe(back === undefined);
      if (there === undefined || back === undefined) return;
      expect(there.added.map(keyText)).toEqual(back.removed.map(keyText));
      expect(there.removed.map(keyText)).toEqual(back.added.map(keyText));
      expect(there.renamed.map(keyText)).toEqual(back.renamed.map(keyText));
      expect(there.changed.map(keyText)).toEqual(back.changed.map(keyText));
      const told = new Set([...there.renamed, ...there.changed].map(keyText)).size;
      expect(there.removed.length + told + there.same).toBe(there.size.a);
      expect(there.added.length + told + there.same).toBe(there.size.b);
    }),
  );
});
