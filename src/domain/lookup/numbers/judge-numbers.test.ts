import { describe, expect, test } from 'vitest';
import { lookup } from '../lookup.ts';
import { hitsIn, smallIndex } from '../testing/small-index.ts';

describe('which list a number is looked up in', () => {
  test.each([
    [
      'op 10',
      ['gateway-opcodes:10 certain', 'voice-opcodes:10 possible', 'utilbot-opcodes:10 possible'],
    ],
    ['voice op 2', ['voice-opcodes:2 certain', 'gateway-opcodes:2 possible']],
    [
      'utilbot op 10',
      ['utilbot-opcodes:10 certain', 'gateway-opcodes:10 possible', 'voice-opcodes:10 possible'],
    ],
    ['gateway close 4014', ['gateway-close:4014 certain', 'voice-close:4014 possible']],
    ['voice close 4014', ['voice-close:4014 certain', 'gateway-close:4014 possible']],
    ['HTTP 404', ['http-status:404 certain']],
    ['HTTP 503', ['http-status:5xx certain']],
    ['rpc error 4006', ['rpc-error:4006 certain']],
    ['close code 1006', ['websocket-close:1006 certain']],
  ])('%s', (text, hits) => {
    const found = hitsIn(text);
    expect(found.slice(0, 1)).toEqual(hits.slice(0, 1));
    expect(found).toEqual(expect.arrayContaining(hits));
  });
});

test.each([
  ['Disallowed intents (4014)', 'gateway-close:4014'],
  ['4014 Disconnected', 'voice-close:4014'],
  ['{"op":8,"d":{"v":7,"heartbeat_interval":41250}}', 'voice-opcodes:8'],
  ['{"op":8,"d":{"guild_id":"41771983423143937","query":"","limit":0}}', 'gateway-opcodes:8'],
])('a name beside a number and the fields of a payload decide: %s', (text, first) => {
  expect(hitsIn(text)[0]).toMatch(new RegExp(`^${first} (certain|likely)$`));
});

test('a status of Discord’s answer stands behind the code of its body, but before a code 0', () => {
  expect(hitsIn('403 Forbidden (error code: 50007): Cannot send messages to this user')).toEqual([
    'json-error:50007 certain',
    'http-status:403 certain',
  ]);
  expect(hitsIn('discord: {"message": "401: Unauthorized", "code": 0}')[0]).toMatch(
    /^http-status:401 /,
  );
});

test('the first place in an errors tree is no code 0', () => {
  const text = '{"code":50035,"errors":{"0":{"name":{"_errors":[{"code":"BASE_TYPE_REQUIRED"}]}}}}';
  expect(hitsIn(text).filter((hit) => hit.startsWith('json-error:0'))).toEqual([]);
});

test.each(['código: 50013', '错误代码：50013'])(
  'a key in another language leaves it possible: %s',
  (text) => {
    expect(hitsIn(text)[0]).toBe('json-error:50013 possible');
  },
);

describe('what is no code, or not Discord’s', () => {
  test.each([
    'listening on port 4014',
    'the job took 4014 ms',
    'exited with exit code 4014',
    'mysql error 4014: you lack something',
    'nginx: upstream answered 404',
    'at line 4014 of the file',
    'I have 50013 kittens in 4014 baskets',
    'Maximum number of guilds reached (100)'.replace('100', '404'),
  ])('%s', (text) => {
    const sure = lookup(smallIndex, text).hits.filter(
      ({ confidence, reason }) => confidence !== 'possible' && reason.includes('number'),
    );
    expect(sure).toEqual([]);
  });
});

test('the more a text speaks of Discord, the surer a number is', () => {
  const rankOf = (text: string): number =>
    ['', 'possible', 'likely', 'certain'].indexOf(
      hitsIn(text)
        .find((hit) => hit.startsWith('json-error:50013'))
        ?.split(' ')[1] ?? '',
    );
  const texts = [
    'there were 50013 of them in the end, as far as anyone who was there could tell me on that day',
    'postgres said error 50013',
    'my bot got error 50013',
    'DiscordAPIError[50013]',
  ];
  const ranks = texts.map(rankOf);
  expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
  expect(ranks.at(-1)).toBe(3);
  expect(ranks[0]).toBeLessThan(2);
});

test('what is said of a list is said of its last number, however long it is', () => {
  const [hit] = lookup(smallIndex, `discord error codes: ${'50013, '.repeat(500)}50001`).hits;
  expect(hit).toMatchObject({ code: 50013, reason: 'The number behind “error codes”' });
  expect(hit?.again).toHaveLength(499);
  expect(hitsIn(`discord error codes: ${'50013, '.repeat(500)}50001`)).toContain(
    'json-error:50001 certain',
  );
});

test('a code named twice is one hit, at the more telling place', () => {
  const text = 'I saw 50013 again: DiscordAPIError[50013]: Missing Permissions';
  const hits = lookup(smallIndex, text).hits.filter(({ code }) => code === 50013);
  expect(hits).toHaveLength(1);
  const at = text.lastIndexOf('50013');
  expect(hits[0]?.at).toEqual({ start: at, end: at + 5 });
  expect(hits[0]?.again).toContainEqual({ start: 6, end: 11 });
});
