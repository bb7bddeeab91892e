import { describe, expect, test } from 'vitest';
import { checkQuery, type Checked } from './check-query.ts';
import { formatQuery } from './reference.ts';
import type { CompareIndex, CompareTable, Presence } from './types.ts';

const table = (id: string, name: string, authority = 'official'): CompareTable => ({
  id,
  name,
  url: `/${id}/`,
  labels: 'name',
  protocol: 'discord',
  group: 'Gateway',
  authority,
  precedence: ['official', 'userdoccers', 'discord-api-types'],
});

const since = (from: string, to: string | null = null): Presence => ({
  from: `${from}T12:00:00Z`,
  to: to === null ? null : `${to}T12:00:00Z`,
});

const index: CompareIndex = {
  tables: [
    table('gateway-opcodes', 'Gateway opcodes'),
    table('json-error-codes', 'JSON error codes'),
    table('utilbot-opcodes', 'Utilbot opcodes', 'utilbot'),
  ],
  sources: [
    {
      id: 'official',
      name: 'Discord API docs',
      repository: 'discord/discord-api-docs',
      read: '2026-08-06',
      tables: {
        'gateway-opcodes': { times: [since('2015-11-02')] },
        'json-error-codes': {
          times: [since('2016-06-05', '2022-02-01'), { from: '2022-02-01T13:00:00Z', to: null }],
        },
      },
    },
    {
      id: 'userdoccers',
      name: 'Userdoccers',
      repository: 'discord-userdoccers/discord-userdoccers',
      read: '2026-07-22',
      tables: {
        'gateway-opcodes': { times: [since('2021-05-01')] },
        'json-error-codes': { times: [since('2021-05-01', '2023-02-11'), since('2026-03-20')] },
      },
    },
    {
      id: 'discord-api-types',
      name: 'discord-api-types',
      repository: 'discordjs/discord-api-types',
      read: '2026-07-24',
      tables: {
        'gateway-opcodes': {
          times: [since('2020-09-01')],
          versions: {
            v6: [since('2020-09-01')],
            v8: [since('2020-10-01')],
            v10: [since('2022-02-15')],
          },
        },
        'json-error-codes': { times: [since('2020-09-01')] },
      },
    },
    {
      id: 'utilbot',
      name: 'Utilbot',
      repository: 'utilbot/documentation',
      read: '2026-05-17',
      tables: { 'utilbot-opcodes': { times: [since('2021-04-25', '2026-03-20')] } },
    },
  ],
};

function check(query: string): Checked {
  const asked = new URLSearchParams(query);
  const [a, b, wanted, against] = ['a', 'b', 'table', 'against'].map((part) => asked.get(part));
  return checkQuery(
    { a: a ?? null, b: b ?? null, table: wanted ?? null, against: against ?? null },
    index,
  );
}

test.each([
  'a=official@2024-10-01&b=userdoccers@2026-07-21&table=gateway-opcodes',
  'a=official@2022-02-01&b=official@2022-02-01T12:30:00Z',
  'a=discord-api-types.v8@2026-07-24&b=discord-api-types.v10',
  'a=official&b=unofficial&table=gateway-opcodes',
  'a=official&b=utilbot@2026-03-19&table=gateway-opcodes&against=utilbot-opcodes',
  'a=official@2099-01-01&b=official',
])('nothing is wrong with %s', (query) => {
  const { query: asked, problems } = check(query);
  expect(problems).toEqual([]);
  expect(formatQuery(asked)).toBe(query);
});

test.each([
  [
    'a=official&b=utilbot@2024-10-01&table=gateway-opcodes',
    'a=official&b=utilbot@2024-10-01&table=gateway-opcodes&against=utilbot-opcodes',
  ],
  [
    'a=utilbot@2024-10-01&b=official&table=gateway-opcodes',
    'a=utilbot@2024-10-01&b=official&table=utilbot-opcodes&against=gateway-opcodes',
  ],
])('another protocol is asked for its own table: %s', (query, meant) => {
  const { query: asked, problems } = check(query);
  expect(problems).toEqual([]);
  expect(formatQuery(asked)).toBe(meant);
});

test('a list that was read once is not said to begin then', () => {
  const kord = { ...index.sources[0]!, id: 'kord', name: 'Kord' };
  const times = [{ ...since('2026-11-21'), approximate: true as const }];
  const sources = [...index.sources, { ...kord, tables: { 'json-error-codes': { times } } }];
  const { problems } = checkQuery(
    { a: 'kord@2026-07-01', b: 'official', table: null, against: null },
    { ...index, sources },
  );
  expect(problems.map(({ message }) => message)).toEqual([
    'Of Kord only the reading of 2026-11-21 is known, after 2026-07-01.',
  ]);
});

describe('what is wrong is said, and the nearest that works is offered', () => {
  test.each([
    ['a=offical&b=userdocers', 'a=official&b=userdoccers', [/“offical”/, /“userdocers”/]],
    [
      'a=Discord API docs&b=api types',
      'a=official&b=discord-api-types',
      [/No source/, /No source/],
    ],
    ['a=xyz@2024-10-01&b=official', 'a=official@2024-10-01&b=official', [/No source/]],
    ['a=@2024-10-01&b=official', 'a=official@2024-10-01&b=official', [/before the date/]],
    [
      'a=official@2024-02-30&b=official',
      'a=official@2024-02-29&b=official',
      [/“2024-02-30” is no/],
    ],
    ['a=official@2024-13-45&b=official', 'a=official@2024-12-31&b=official', [/is no date/]],
    ['a=official@2024&b=official', 'a=official@2024-01-01&b=official', [/is no date/]],
    ['a=official@yesterday&b=official', 'a=official&b=official', [/“yesterday” is no date/]],
    ['a=official@2014-01-01&b=official', 'a=official@2015-11-02&b=official', [/on 2015-11-02/]],
    [
      'a=userdoccers@2024-01-01&b=official&table=json-error-codes',
      'a=userdoccers@2023-02-10&b=official&table=json-error-codes',
      [/away from 2023-02-11/],
    ],
    [
      'a=userdoccers@2026-01-01&b=official&table=json-error-codes',
      'a=userdoccers@2026-03-20&b=official&table=json-error-codes',
      [/away from 2023-02-11/],
    ],
    ['a=utilbot&b=official', 'a=utilbot@2026-03-19&b=official', [/from 2026-03-20 on/]],
    [
      'a=official&b=official&table=json',
      'a=official&b=official&table=json-error-codes',
      [/“json”/],
    ],
    ['a=official&b=official&table=qqqq', 'a=official&b=official', [/“qqqq”/]],
    [
      'a=official&b=utilbot@2024-10-01&table=json-error-codes',
      'a=official&b=utilbot@2024-10-01',
      [/JSON error codes never stood in Utilbot/],
    ],
    [
      'a=official&b=official&table=gatway',
      'a=official&b=official&table=gateway-opcodes',
      [/“gatway”/],
    ],
    [
      'a=official&b=utilbot@2024-10-01&against=utilbot-opcodes',
      'a=official&b=utilbot@2024-10-01&table=gateway-opcodes&against=utilbot-opcodes',
      [/lay it beside is not named/],
    ],
    ['a=official@2010-02-31&b=official', 'a=official@2015-11-02&b=official', [/is no date/]],
    ['a=official@01.10.2024&b=official', 'a=official@2024-10-01&b=official', [/is no date/]],
    ['a=official@99999-01-01&b=official', 'a=official&b=official', [/is no date/]],
    [
      'a=discord-api-types.v7&b=discord-api-types.v10',
      'a=discord-api-types.v8&b=discord-api-types.v10',
      [/no version “v7”, only v6, v8, v10/],
    ],
    [
      'a=discord-api-types.v10@2021-01-01&b=official&table=gateway-opcodes',
      'a=discord-api-types.v10@2022-02-15&b=official&table=gateway-opcodes',
      [/discord-api-types v10 first listed Gateway opcodes on 2022-02-15/],
    ],
    ['a=official.v9&b=userdoccers', 'a=official&b=userdoccers', [/keeps one list alone/]],
    ['b=userdoccers', 'a=official&b=userdoccers', [/does not name this edition/]],
    ['a=official@2024-10-01', 'a=official@2024-10-01&b=official', [/does not name this edition/]],
    ['a=userdoccers', 'a=userdoccers&b=official', [/does not name this edition/]],
    ['a=%%25%ff&b=<script>', 'a=official&b=userdoccers', [/No source/, /No source/]],
  ])('%s', (query, offered, messages) => {
    const { query: offer, problems } = check(query);
    expect(problems.map(({ message }) => message)).toEqual(
      messages.map((message) => expect.stringMatching(message) as string),
    );
    expect(formatQuery(offer)).toBe(offered);
    expect(check(offered).problems).toEqual([]);
  });

  test('no more of a long address than fits in a sentence', () => {
    const [problem] = check(`a=${'x'.repeat(5000)}&b=official`).problems;
    expect(problem?.message.length).toBeLessThan(80);
  });
});
