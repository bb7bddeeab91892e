import { describe, expect, test } from 'vitest';
import { statusCounts } from '../../src/domain/api/counts.ts';
import { checkQuery } from '../../src/domain/compare/check-query.ts';
import { compareIndexOf } from '../../src/domain/compare/compare-index.ts';
import { compare } from '../../src/domain/compare/compare.ts';
import { presetsOf } from '../../src/domain/compare/presets.ts';
import { kindTitles } from '../../src/domain/compare/words.ts';
import { formatEdition, readEdition } from '../../src/domain/compare/reference.ts';
import type { Comparison, TableComparison } from '../../src/domain/compare/types.ts';
import type { Code } from '../../src/schemas/code.ts';
import { codex, content, tableOf } from './support/content.ts';

const index = compareIndexOf(codex);

function between(a: string, b: string, table?: string, against?: string): Comparison {
  return compare(content.histories, index, {
    a: readEdition(a),
    b: readEdition(b),
    ...(table !== undefined && { table }),
    ...(against !== undefined && { against }),
  });
}

/** The differences of one table; throws unless both editions hold it. */
function differences(a: string, b: string, table: string, against?: string): TableComparison {
  const [found, ...others] = between(a, b, table, against).tables;
  if (found === undefined || others.length > 0) throw new Error(`Not one table: ${table}.`);
  return found;
}

const codes = (list: readonly { code: Code }[]): Code[] => list.map(({ code }) => code);

describe('a change shows between the day before it and its day, with its commit', () => {
  test.each([
    ['official', 'gateway-opcodes', 7, '2016-03-29', '2016-03-30', 'Redirect', 'Reconnect'],
    [
      'official',
      'gateway-opcodes',
      3,
      '2020-02-19',
      '2020-02-20',
      'Status Update',
      'Presence Update',
    ],
    ['official', 'json-error-codes', 30007, '2023-03-17', '2023-03-18', /\(10\)/, /\(15\)/],
    ['official', 'json-error-codes', 30003, '2026-06-22', '2026-06-23', /\(50\)/, /\(250\)/],
    ['userdoccers', 'voice-close-codes', 4020, '2025-01-13', '2025-01-14', /./, /./],
    ['discord-api-types', 'json-error-codes', 50138, '2026-03-18', '2026-03-19', /./, /./],
  ] as const)('%s %s %i is renamed', (source, table, code, before, after, from, to) => {
    const { renamed } = differences(`${source}@${before}`, `${source}@${after}`, table);
    const change = renamed.find((each) => each.code === code);
    expect(change?.a?.fact.label).toMatch(from);
    expect(change?.b?.fact.label).toMatch(to);
    expect(change?.b?.moment?.date.slice(0, 10)).toBe(after);
    expect(change?.b?.moment?.commit).toMatch(/^[0-9a-f]{40}$/);
  });

  test('gateway opcode 5 leaves the official list', () => {
    const { removed } = differences(
      'official@2018-09-10',
      'official@2018-09-11',
      'gateway-opcodes',
    );
    expect(codes(removed)).toEqual([5]);
    expect(removed[0]?.gone?.moment.date.slice(0, 10)).toBe('2018-09-11');
  });

  test('gateway close code 4006 is official for a day', () => {
    const table = 'gateway-close-codes';
    const { removed } = differences('official@2016-06-05', 'official@2016-06-06', table);
    expect(removed.find(({ code }) => code === 4006)?.a?.fact.label).toBe('Session not valid');
  });

  test('voice opcode 29 becomes binary', () => {
    const { changed } = differences('official@2025-07-01', 'official@2025-07-02', 'voice-opcodes');
    expect(
      changed.map(({ code, fact, a, b }) => [code, fact, a?.fact.encoding, b?.fact.encoding]),
    ).toEqual([[29, 'encoding', 'json', 'binary']]);
  });
});

describe('what began or ended for a whole table is told once', () => {
  test('the Reconnect column of 2021-12-21', () => {
    const { unstated, changed } = differences(
      'official@2021-12-20',
      'official@2021-12-22',
      'gateway-close-codes',
    );
    expect(unstated).toEqual([{ fact: 'reconnect', by: 'b', codes: 14 }]);
    expect(changed).toEqual([]);
  });

  test('a table that only one of two editions holds', () => {
    const { tables, lone } = between('official@2026-08-06', 'userdoccers@2026-07-21');
    expect(lone.map(({ table, side, codes: count }) => [table.id, side, count])).toEqual([
      ['json-error-codes', 'a', 240],
    ]);
    expect(tables.map(({ table }) => table.id)).not.toContain('json-error-codes');
  });
});

describe('official against Userdoccers', () => {
  test('gateway opcodes: the 13 documented are the same, 31 more stand in Userdoccers', () => {
    const { size, added, removed, renamed, same } = differences(
      'official',
      'userdoccers',
      'gateway-opcodes',
    );
    expect([size, added.length, removed, renamed, same]).toEqual([
      { a: 13, b: 44 },
      31,
      [],
      [],
      13,
    ]);
    // It was official once.
    expect(added.find(({ code }) => code === 5)?.gone?.moment.date.slice(0, 10)).toBe('2018-09-11');
  });

  test('what only one of them states is no difference', () => {
    const { changed, unstated } = differences('official', 'userdoccers', 'gateway-close-codes');
    expect(changed).toEqual([]);
    expect(unstated).toEqual([{ fact: 'reconnect', by: 'a', codes: 14 }]);
  });
});

test('documented against undocumented: the unofficial sources together, as the statuses count them', () => {
  const { added, size } = differences('official', 'unofficial', 'gateway-opcodes');
  const statuses = statusCounts(tableOf('gateway-opcodes'));
  const struck = added.filter(({ b }) => b?.fact.struck === true);
  expect(size.a).toBe(statuses.documented);
  expect(struck).toHaveLength(statuses.retired);
  expect(added.length - struck.length).toBe(statuses.undocumented + statuses.delisted);
});

test('what the unofficial sources dropped is told with the source that dropped it', () => {
  const { removed } = differences('unofficial@2023-06-25', 'unofficial', 'dispatch-events');
  const sync = removed.find(({ code }) => code === 'SYNC');
  expect(sync?.gone?.source).toBe('discord-undocumented');
  expect(sync?.gone?.moment.date.slice(0, 10)).toBe('2023-07-03');
});

test('another source that is believed since is no change of the unofficial ones', () => {
  const { renamed, changed } = differences(
    'unofficial@2024-10-01',
    'unofficial',
    'json-error-codes',
  );
  for (const { a, b } of [...renamed, ...changed]) expect(a?.source).toBe(b?.source);
  expect(renamed.map(({ code }) => code)).not.toContain(30009);
});

test('two protocols share numbers, not meanings', () => {
  const { renamed, same, removed } = differences(
    'official',
    'utilbot@2026-03-19',
    'gateway-opcodes',
    'utilbot-opcodes',
  );
  expect(renamed.map(({ code, a, b }) => [code, a?.fact.label, b?.fact.label])).toEqual([
    [0, 'Dispatch', 'Event'],
    [1, 'Heartbeat', 'Event'],
    [10, 'Hello', 'Heartbeat'],
  ]);
  // Heartbeat ACK is 11 in both.
  expect(same).toBe(1);
  expect(codes(removed)).toContain(2);
});

describe('API versions', () => {
  test('v6 lacks 43 of the events of v10', () => {
    const { added, removed } = differences(
      'discord-api-types.v6',
      'discord-api-types.v10',
      'dispatch-events',
    );
    expect([added.length, removed.length]).toEqual([43, 0]);
  });

  test('a list that is kept once for all versions tells nothing of them', () => {
    const { tables, unversioned } = between('discord-api-types.v9', 'discord-api-types.v10');
    const names = (list: { id: string }[]): string[] => list.map(({ id }) => id);
    expect(names(unversioned)).toEqual(['json-error-codes', 'rpc-error-codes', 'rpc-close-codes']);
    expect(names(tables.map(({ table }) => table))).toEqual([
      'gateway-opcodes',
      'gateway-close-codes',
      'dispatch-events',
    ]);
  });

  test('the voice gateway counts its versions by itself', () => {
    const { tables, lone } = between('discord-api-types.v8', 'discord-api-types.v10');
    expect(lone).toEqual([]);
    expect(tables.map(({ table }) => table.id)).not.toContain('voice-opcodes');
  });
});

describe('presets', () => {
  const presets = presetsOf(index);

  test('have addresses of their own', () => {
    const slugs = presets.map(({ slug }) => slug);
    expect(new Set(slugs).size).toBe(slugs.length);
    for (const slug of slugs) expect(slug).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
  });

  test.each(presets)('nothing is wrong with $slug', ({ query }) => {
    const { a, b, table = null, against = null } = query;
    const raw = { a: formatEdition(a), b: formatEdition(b), table, against };
    expect(checkQuery(raw, index)).toEqual({ query, problems: [] });
    expect(compare(content.histories, index, query).tables.length).toBeGreaterThan(0);
  });
});

describe('what the lists are called', () => {
  const titles = (a: string, b: string, table?: string, against?: string): string[] =>
    Object.values(kindTitles(between(a, b, table, against), index));

  test.each([
    [titles('official@2024-10-01', 'official'), ['Added', 'Removed', 'Renamed', 'Changed']],
    [
      titles('discord-api-types.v9', 'discord-api-types.v10').slice(0, 2),
      ['Only in v10', 'Only in v9'],
    ],
    [
      titles('official', 'unofficial').slice(0, 2),
      ['Only in unofficial sources', 'Only in Discord API docs'],
    ],
    [
      titles('official', 'official', 'gateway-opcodes', 'voice-opcodes').slice(0, 3),
      ['Only in Voice opcodes', 'Only in Gateway opcodes', 'Same number, other meaning'],
    ],
  ])('%j', (received, expected) => {
    expect(received).toEqual(expected);
  });
});
