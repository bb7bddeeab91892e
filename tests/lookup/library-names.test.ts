import { describe, expect, test } from 'vitest';
import { libraryNames } from '../../src/domain/codex/library-names.ts';
import type { LibraryName } from '../../src/domain/codex/types.ts';
import { asksLibraries } from '../../src/domain/lookup/codes-of.ts';
import { lookup } from '../../src/domain/lookup/lookup.ts';
import { normalise } from '../../src/domain/text/normalise.ts';
import type { Code } from '../../src/schemas/code.ts';
import { codex, root } from '../facts/support/content.ts';
import { shippedIndex } from './support/evaluate.ts';
import { readQueries } from './support/queries.ts';

const index = shippedIndex(codex);
const { libraries: _, ...bare } = index;

interface Called {
  table: string;
  code: Code;
  name: LibraryName;
}
const all: Called[] = codex.tables.flatMap((view) =>
  view.entries.flatMap((entry) =>
    libraryNames(codex, view, entry).map((name) => ({
      table: view.table.id,
      code: entry.code,
      name,
    })),
  ),
);

/** The codes that a library gives one name, by library and name. */
const bearers = new Map<string, Set<string>>();
const keyOf = ({ library, name }: LibraryName): string => `${library.id} ${normalise(name)}`;
for (const { table, code, name } of all) {
  const key = keyOf(name);
  bearers.set(key, (bearers.get(key) ?? new Set()).add(`${table} ${String(code)}`));
}

test('every name of every library finds its code first, or one that the library calls the same', () => {
  const astray = all.flatMap(({ name }) => {
    if (name.symbol === undefined) return [];
    const [first] = lookup(index, name.written).hits;
    const found = first === undefined ? 'nothing' : `${first.table} ${String(first.code)}`;
    return bearers.get(keyOf(name))?.has(found) === true ? [] : `${name.written}: ${found}`;
  });
  expect(astray).toEqual([]);
});

test('a name that nobody writes behind its enum lists its code', () => {
  const alone = all.filter(({ name }) => name.symbol === undefined);
  expect(alone.length).toBeGreaterThan(0);
  const missing = alone.filter(
    ({ table, code, name }) =>
      !lookup(index, name.written).hits.some((hit) => hit.table === table && hit.code === code),
  );
  expect(missing.map(({ name }) => name.written)).toEqual([]);
});

describe('the names of libraries are asked for', () => {
  test('by every member of every enum', () => {
    const silent = all.filter(
      ({ name }) =>
        name.symbol !== undefined &&
        !asksLibraries(
          { given: `long ${'x '.repeat(400)}${name.written}` },
          { hits: [], unknown: [] },
        ),
    );
    expect(silent.map(({ name }) => name.written)).toEqual([]);
  });

  test('by few queries of other kinds', () => {
    const others = readQueries(root).filter(({ kind }) => /numbers|messages|typos/.test(kind));
    const asking = others.filter(({ query }) =>
      asksLibraries({ given: query }, { hits: lookup(bare, query).hits, unknown: [] }),
    );
    expect(asking.length).toBeLessThan(others.length / 10);
  });

  test('and change nothing where they are not', () => {
    for (const { query } of readQueries(root)) {
      const answer = lookup(bare, query);
      const codes = { hits: answer.hits, unknown: answer.unknown };
      if (!asksLibraries({ given: query }, codes)) expect(lookup(index, query)).toEqual(answer);
    }
  });
});
