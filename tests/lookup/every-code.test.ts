import { describe, expect, test } from 'vitest';
import { labelsOf } from '../../src/domain/codex/labels.ts';
import { codeText } from '../../src/domain/codes.ts';
import { lookup } from '../../src/domain/lookup/lookup.ts';
import { readIndex } from '../../src/domain/lookup/read-index.ts';
import type { LookupEntry } from '../../src/domain/lookup/types.ts';
import { codex } from '../facts/support/content.ts';
import { shippedIndex } from './support/evaluate.ts';

const index = shippedIndex(codex);
const entries = readIndex(index);
const tables = [...Map.groupBy(entries, ({ table }) => table.id)];

const keyOf = (table: string, code: number | string): string => `${table} ${code}`;
const byKey = new Map(entries.map((entry) => [keyOf(entry.table.id, entry.code), entry]));
const byCode = Map.groupBy(entries, ({ code }) => code);

/** Letters and digits alone: what two spellings of a name have in common. */
const normalise = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** All that any source ever called an entry, and what is said when it is meant, letter for letter. */
const said = new Map(
  codex.tables.flatMap(({ table, entries: own, histories, phrases }) => {
    const labels = labelsOf(histories);
    return own.map(({ code }): [string, string[]] => {
      const text = codeText(code);
      return [keyOf(table.id, code), [...(labels.get(text) ?? []), ...(phrases.get(text) ?? [])]];
    });
  }),
);
const saidOf = ({ table, code }: LookupEntry): string[] => said.get(keyOf(table.id, code)) ?? [];

/** All that an entry is or was called. */
const namesOf = (entry: LookupEntry): string[] => [
  entry.name,
  entry.identifier,
  ...saidOf(entry),
  ...(typeof entry.code === 'string' ? [entry.code] : []),
];
const calledBy = new Map(entries.map((entry) => [entry, new Set(namesOf(entry).map(normalise))]));

/** What stands first where an entry's name is looked up, if it is not that or one of the same name. */
function findsAnother(text: string): string | undefined {
  const [first] = lookup(index, text).hits;
  if (first === undefined) return 'nothing';
  const found = byKey.get(keyOf(first.table, first.code));
  const isCalledSo = found !== undefined && calledBy.get(found)?.has(normalise(text)) === true;
  return isCalledSo ? undefined : keyOf(first.table, first.code);
}

/** Each name that leads elsewhere, with where it leads. */
function astray(names: (entry: LookupEntry) => string[], of: LookupEntry[]): string[] {
  return of.flatMap((entry) =>
    names(entry).flatMap((name) => {
      const found = findsAnother(name);
      if (found === undefined) return [];
      return `${keyOf(entry.table.id, entry.code)}, “${name}”: ${found}`;
    }),
  );
}

test('the index holds every code of every table', () => {
  const codes = codex.tables.flatMap((view) => view.entries.map(({ code }) => code));
  expect(entries.map(({ code }) => code)).toEqual(codes);
});

describe.each(tables)('%s', (_, of) => {
  test('lists a code, and every other of the same number, for its bare code', () => {
    const missing = of.flatMap(({ code }) => {
      const hits = new Set(
        lookup(index, String(code)).hits.map((hit) => keyOf(hit.table, hit.code)),
      );
      const wanted = (byCode.get(code) ?? []).map(({ table }) => keyOf(table.id, code));
      return wanted.filter((key) => !hits.has(key));
    });
    expect(missing).toEqual([]);
  });

  test('is found first by identifiers', () => {
    expect(astray(({ identifier }) => [identifier], of)).toEqual([]);
  });

  test('is found first by names', () => {
    expect(astray(({ name }) => [name], of)).toEqual([]);
  });

  test('is found first by messages and old names', () => {
    expect(astray(saidOf, of)).toEqual([]);
  });
});
