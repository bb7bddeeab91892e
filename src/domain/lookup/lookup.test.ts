import { describe, expect, test } from 'vitest';
import { buildIndex } from './build-index.ts';
import { lookup } from './lookup.ts';
import { LOGS } from './testing/arbitrary-text.ts';
import { hitsIn, smallCodex, smallIndex } from './testing/small-index.ts';

describe('a code alone', () => {
  test.each([
    ['50013', ['json-error:50013 certain']],
    ['50,013', ['json-error:50013 certain']],
    ['50_013', ['json-error:50013 certain']],
    ['  50013\n', ['json-error:50013 certain']],
    ['4014', ['gateway-close:4014 likely', 'voice-close:4014 possible']],
    ['4014 voice', ['voice-close:4014 certain', 'gateway-close:4014 possible']],
    ['voice close 4014', ['voice-close:4014 certain', 'gateway-close:4014 possible']],
    ['5XX', ['http-status:5xx certain']],
    ['HTTP 503', ['http-status:5xx certain']],
    ['READY', ['dispatch-events:READY certain', 'voice-opcodes:2 possible']],
    ['event ready', ['dispatch-events:READY certain', 'voice-opcodes:2 possible']],
    ['MESSAGE_CREATE', ['dispatch-events:MESSAGE_CREATE certain']],
    [
      'BASE_TYPE_REQUIRED',
      ['form-error:BASE_TYPE_REQUIRED certain', 'form-error:BASE_TYPE_MAX_LENGTH possible'],
    ],
  ])('%j', (text, hits) => {
    expect(hitsIn(text)).toEqual(hits);
  });
});

test('a message that ends in a link belongs to the code of its body, wherever that stands', () => {
  const message = 'Missing access. See https://example.org/help/articles/51264';
  for (const body of [
    { code: 50001, message },
    { message, code: 50001 },
  ]) {
    expect(hitsIn(JSON.stringify(body))).toEqual(['json-error:50001 certain']);
  }
});

describe('a line of a log finds its code first, for certain', () => {
  const firsts = [
    'json-error:50013',
    'json-error:50001',
    'json-error:10008',
    'json-error:50007',
    'json-error:50001',
    'gateway-close:4014',
    'voice-close:4006',
    'dispatch-events:MESSAGE_CREATE',
    'json-error:50035',
    'json-error:50035',
    'json-error:50035',
    'json-error:10003',
  ];
  test.each(LOGS.map((log, at) => [log, firsts[at]]))('%s', (log, first) => {
    expect(hitsIn(log)[0]).toBe(`${first} certain`);
  });
});

test('several codes of one text are all told', () => {
  const text = `${LOGS[0]}\n${LOGS[5]}\n${LOGS[6]}\n`;
  expect(hitsIn(text)).toEqual(
    expect.arrayContaining([
      'json-error:50013 certain',
      'gateway-close:4014 certain',
      'voice-close:4006 certain',
    ]),
  );
});

test('a hit says where it stands, in the text as it was given', () => {
  const text = String.raw`body="{\"message\": \"Missing Access\", \"code\": 50001}"`;
  const [hit] = lookup(smallIndex, text).hits;
  expect(hit).toEqual({
    table: 'json-error-codes',
    code: 50001,
    confidence: 'certain',
    reason: 'The number behind “code”, with its name beside it',
    at: { start: text.indexOf('50001'), end: text.indexOf('50001') + 5 },
  });
});

test.each([
  '',
  '  ',
  '?!',
  '\n\n\n',
  'The weather is nice today, is it not?',
  '2024-10-01T12:30:05.123Z INFO [main] started in 4014 ms on port 8080',
  'Error: ENOENT: no such file or directory, open "/app/config.json"',
  'user 175928847299117063 joined 41771983423143937',
  'npm ERR! code ELIFECYCLE errno 1',
])('nothing comes of %j', (text) => {
  expect(lookup(smallIndex, text)).toEqual({ hits: [], formErrors: [], unknown: [] });
});

test('an index without codes finds nothing, and that without a fuss', () => {
  const empty = { tables: [] };
  const bare = {
    tables: smallIndex.tables.map((table) => ({ ...table, codes: '', names: '', statuses: '' })),
  };
  for (const text of LOGS) {
    expect(lookup(empty, text).hits).toEqual([]);
    expect(lookup(bare, text).hits).toEqual([]);
  }
});

test('an index that has been through JSON finds the same', () => {
  const own = buildIndex(smallCodex);
  for (const text of [...LOGS, 'missing', '40', 'op 10', 'hello voice']) {
    expect(lookup(smallIndex, text)).toEqual(lookup(own, text));
  }
});
