import { describe, expect, it } from 'vitest';
import type { EditionRow } from '../../src/domain/history/as-of.ts';
import { editionOf, tableOf } from './support/content.ts';
import { seeds } from './support/seeds.ts';

/** Code, label and direction, in the order of codes as text, so that the order has no bearing. */
function facts(rows: readonly Pick<EditionRow, 'code' | 'label' | 'direction'>[]): string[][] {
  return rows
    .map(({ code, label, direction }) => [String(code), label, direction ?? ''])
    .sort((a, b) => (a.join('\n') < b.join('\n') ? -1 : 1));
}

const cases = seeds.flatMap((seed) =>
  Object.entries(seed.tables).map(([table, rows]) => ({
    seed,
    source: seed.source,
    date: seed.date,
    table,
    rows,
    leftOut: seed.leftOut?.[table] ?? [],
  })),
);

it('has all five seeds', () => {
  expect(seeds.map(({ source }) => source).sort()).toEqual([
    'discord-undocumented',
    'gateway-list',
    'official',
    'userdoccers',
    'utilbot',
  ]);
});

describe.each(cases)('$table of $source at $date', ({ source, date, table, rows, leftOut }) => {
  const edition = editionOf(source, table, date);

  it('is reproduced exactly: code, label, direction', () => {
    expect(facts(edition.filter(({ code }) => !leftOut.includes(code)))).toEqual(facts(rows));
  });

  it('goes beyond the seed by nothing but the struck rows that the seed dropped', () => {
    const beyond = edition.filter(({ code }) => !rows.some((row) => row.code === code));
    expect(beyond.map(({ code }) => code)).toEqual(leftOut);
    expect(beyond.every(({ struck }) => struck === true)).toBe(true);
  });

  it('has a merged entry for every code', () => {
    const codes = new Set(tableOf(table).entries.map(({ code }) => code));
    expect(
      [...rows.map(({ code }) => code), ...leftOut].filter((code) => !codes.has(code)),
    ).toEqual([]);
  });
});

describe('payload fields of discord-undocumented', () => {
  const seed = seeds.find(({ source }) => source === 'discord-undocumented');
  const expected = Object.entries(seed?.payloads ?? {});

  it('holds the fields of fifteen opcodes', () => {
    expect(expected).toHaveLength(15);
  });

  it.each(expected)('gives opcode %s its fields: name, type, nullable', (code, fields) => {
    const payload = tableOf('gateway-opcodes')
      .payloads.get(code)
      ?.find(({ source }) => source === 'discord-undocumented');
    const facts = payload?.structures[0]?.fields.map(({ name, type, nullable }) => ({
      name,
      ...(type !== undefined && { type }),
      ...(nullable && { nullable }),
    }));
    expect(facts).toEqual(fields);
  });
});
