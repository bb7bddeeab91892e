import { describe, expect, test } from 'vitest';
import { assemble } from '../codex/assemble.ts';
import { makeContent, makeHistory, makeTable } from '../testing/content.ts';
import { buildIndex } from './build-index.ts';
import { search } from './search.ts';

const words = { protocol: 'discord' };
const tables = [
  makeTable('gateway-opcodes', {
    ...words,
    name: 'Gateway opcodes',
    group: 'Gateway',
    prefix: 'op',
    likelihood: 1,
  }),
  makeTable('voice-opcodes', {
    ...words,
    name: 'Voice opcodes',
    group: 'Voice',
    prefix: 'voice op',
    likelihood: 2,
  }),
  makeTable('http-status-codes', {
    ...words,
    name: 'HTTP status codes',
    group: 'HTTP',
    likelihood: 3,
  }),
  makeTable('json-error-codes', {
    ...words,
    name: 'JSON error codes',
    group: 'JSON',
    labels: 'message',
    likelihood: 4,
  }),
  makeTable('gateway-close-codes', {
    ...words,
    name: 'Gateway close codes',
    group: 'Gateway',
    likelihood: 5,
  }),
  makeTable('voice-close-codes', {
    ...words,
    name: 'Voice close codes',
    group: 'Voice',
    likelihood: 6,
  }),
  makeTable('dispatch-events', {
    ...words,
    name: 'Dispatch events',
    group: 'Gateway',
    prefix: 'event',
    likelihood: 10,
  }),
];
const index = buildIndex(
  assemble(
    makeContent(tables, [
      makeHistory('official', 'gateway-opcodes', [
        [1, 'Event 1'],
        [3, 'Presence Update'],
        [10, 'Hello'],
        [40, 'QoS Heartbeat'],
      ]),
      makeHistory('official', 'voice-opcodes', [
        [2, 'Ready'],
        [10, { label: 'Signal', struck: true }],
      ]),
      makeHistory('official', 'http-status-codes', [
        [400, 'BAD REQUEST'],
        [404, 'NOT FOUND'],
        ['5xx', 'SERVER ERROR'],
      ]),
      makeHistory('official', 'json-error-codes', [
        [0, 'General error'],
        [10003, 'Unknown channel'],
        [40001, 'Unauthorized. Provide a valid token and try again'],
        [50001, 'Missing access'],
        [50013, 'You lack permissions to perform that action'],
      ]),
      makeHistory('discord-api-types', 'json-error-codes', [[50013, 'MissingPermissions']]),
      makeHistory('official', 'gateway-close-codes', [
        [4000, 'Unknown error'],
        [4014, 'Disallowed intent(s)'],
      ]),
      makeHistory('official', 'voice-close-codes', [[4014, 'Disconnected']]),
      makeHistory('official', 'dispatch-events', [
        ['PRESENCE_UPDATE', 'Presence Update'],
        ['READY', 'Ready'],
        ['READY_SUPPLEMENTAL', 'Ready Supplemental'],
      ]),
      makeHistory('userdoccers', 'gateway-opcodes', [[10, 'Greeting']]),
    ]),
  ),
);

/** Hits as `table:code reason`. */
function find(query: string, limit = 3): string[] {
  return search(index, query, limit).map(({ table, code, reason }) => `${table}:${code} ${reason}`);
}

describe('a code', () => {
  test.each([
    ['50013', ['json-error-codes:50013 code']],
    ['50,013', ['json-error-codes:50013 code']],
    ['50_013', ['json-error-codes:50013 code']],
    ['DiscordAPIError[50013]: whatever', ['json-error-codes:50013 code']],
    ['4014', ['gateway-close-codes:4014 code', 'voice-close-codes:4014 code']],
    ['4014 voice', ['voice-close-codes:4014 code', 'gateway-close-codes:4014 code']],
    ['voice close 4014', ['voice-close-codes:4014 code', 'gateway-close-codes:4014 code']],
    ['error 4014', ['gateway-close-codes:4014 code', 'voice-close-codes:4014 code']],
    ['op 10', ['gateway-opcodes:10 code', 'voice-opcodes:10 code']],
    ['op10', ['gateway-opcodes:10 code', 'voice-opcodes:10 code']],
    ['json 0', ['json-error-codes:0 code']],
    ['http 404', ['http-status-codes:404 code']],
    ['5XX', ['http-status-codes:5xx code']],
    [
      '500',
      [
        'http-status-codes:5xx code',
        'json-error-codes:50001 prefix',
        'json-error-codes:50013 prefix',
      ],
    ],
    [
      'error 500',
      [
        'http-status-codes:5xx code',
        'json-error-codes:50001 prefix',
        'json-error-codes:50013 prefix',
      ],
    ],
    ['HTTP 503', ['http-status-codes:5xx code']],
    ['op 500', []],
    ['5000', ['json-error-codes:50001 prefix']],
    [
      'READY',
      [
        'dispatch-events:READY code',
        'voice-opcodes:2 name',
        'dispatch-events:READY_SUPPLEMENTAL prefix',
      ],
    ],
    ['event ready', ['dispatch-events:READY code', 'dispatch-events:READY_SUPPLEMENTAL prefix']],
    ['PRESENCE_UPDATE', ['dispatch-events:PRESENCE_UPDATE code', 'gateway-opcodes:3 name']],
  ])('%s', (query, hits) => {
    expect(find(query)).toEqual(hits);
  });

  test('its start finds shorter codes first', () => {
    expect(find('40', 6)).toEqual([
      'gateway-opcodes:40 code',
      'http-status-codes:400 prefix',
      'http-status-codes:404 prefix',
      'gateway-close-codes:4000 prefix',
      'gateway-close-codes:4014 prefix',
      'voice-close-codes:4014 prefix',
    ]);
  });
});

describe('a name', () => {
  test.each([
    ['presence update', ['gateway-opcodes:3 name', 'dispatch-events:PRESENCE_UPDATE name']],
    ['voice ready', ['voice-opcodes:2 name']],
    ['MissingPermissions', ['json-error-codes:50013 name']],
    ['missing permissions', ['json-error-codes:50013 name']],
    ['Event1', ['gateway-opcodes:1 name']],
    ['greeting', ['gateway-opcodes:10 name']],
    ['missing', ['json-error-codes:50001 prefix', 'json-error-codes:50013 prefix']],
    ['unkn', ['json-error-codes:10003 prefix', 'gateway-close-codes:4000 prefix']],
    ['intents', ['gateway-close-codes:4014 part']],
    ['token valid', ['json-error-codes:40001 part']],
    ['frobnicated missing access', ['json-error-codes:50001 part']],
    ['frobnicated', []],
  ])('%s', (query, hits) => {
    expect(find(query)).toEqual(hits);
  });
});

test('a hit says all that a list shows of it', () => {
  expect(search(index, '50013', 1)).toEqual([
    {
      table: 'json-error-codes',
      singular: 'json-error-codes',
      code: 50013,
      name: 'You lack permissions to perform that action',
      identifier: 'MissingPermissions',
      status: 'documented',
      url: '/json/error/codes/50013/',
      reason: 'code',
    },
  ]);
});

test('the limit is kept, and nothing comes of nothing', () => {
  expect(search(index, 'e', 2)).toHaveLength(2);
  expect(search(index, 'ready', 0)).toEqual([]);
  expect([find(''), find('  '), find('?!')]).toEqual([[], [], []]);
});

test('an index that has been through JSON finds the same', () => {
  const shipped = JSON.parse(JSON.stringify(index)) as typeof index;
  expect(search(shipped, 'missing', 9)).toEqual(search(index, 'missing', 9));
});
