import { describe, expect, test } from 'vitest';
import { lookup } from '../lookup.ts';
import { smallIndex } from '../testing/small-index.ts';

/** What a text names that nobody lists, as `table:code`. */
function unknownIn(text: string): string[] {
  return lookup(smallIndex, text).unknown.map(({ code, table }) => `${table ?? '?'}:${code}`);
}

describe('a number in the place of a code that nobody lists', () => {
  test.each([
    ['DiscordAPIError[71234]: Nope', 'json-error-codes:71234'],
    ['error code: 70099', 'json-error-codes:70099'],
    ['op 99', 'gateway-opcodes:99'],
    ['voice op 99', 'voice-opcodes:99'],
    ['gateway close code 4099', 'gateway-close-codes:4099'],
    ['voice websocket closed with 4099', 'voice-close-codes:4099'],
    ['the discord gateway closed with 1234', 'websocket-close-codes:1234'],
    ['HTTP 418 from discord', 'http-status-codes:418'],
    ['71234', 'json-error-codes:71234'],
    ['7', '?:7'],
  ])('%s', (text, unknown) => {
    expect(unknownIn(text)).toEqual([unknown]);
  });
});

describe('is not told of', () => {
  test.each([
    ['what a table lists', 'DiscordAPIError[50013]'],
    ['counts', 'I have 71234 kittens and 4099 mice in my basket'],
    ['another program’s', 'mysql error 71234 near the end of the statement that was given'],
    ['an error of Windows', 'discord ClientOSError: [WinError 71234] closed'],
    ['an exit', 'the process ended with exit code 71234'],
    ['prose', 'nothing at all'],
    ['nothing', ''],
  ])('%s: %s', (_, text) => {
    expect(unknownIn(text)).toEqual([]);
  });
});

test('each is told once, where it stands first, with its family', () => {
  const text = 'discord error code 71234, then error code 71234 again';
  const { unknown } = lookup(smallIndex, text);
  expect(unknown).toMatchObject([{ code: 71234, at: { start: 19, end: 24 } }]);
  expect(unknown[0]?.family).toContain('70000');
});
