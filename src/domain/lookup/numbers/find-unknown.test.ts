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

describe('the keys of an error body stand in any order', () => {
  const bodies = (code: number, message: string): [order: string, text: string][] => {
    const first = { code, message };
    const last = { message, code };
    return [first, last].flatMap((body): [string, string][] => [
      ['tight', JSON.stringify(body)],
      ['in lines', JSON.stringify(body, null, 2)],
      ['spaced', JSON.stringify(body).replaceAll('":', '": ').replaceAll(',"', ', "')],
      ['escaped', JSON.stringify(JSON.stringify(body))],
    ]);
  };

  test.each(bodies(71_234, 'Something new'))('%s: %s', (_, text) => {
    expect(unknownIn(text)).toEqual(['json-error-codes:71234']);
  });
  test.each(bodies(71_234, `A result of a long time ${'and so on '.repeat(14)}`))(
    'with a long message, %s: %s',
    (_, text) => {
      expect(unknownIn(text)).toEqual(['json-error-codes:71234']);
    },
  );
  test.each(bodies(50_013, 'x'))('and a listed code is likely, %s: %s', (_, text) => {
    expect(lookup(smallIndex, text).hits).toMatchObject([{ code: 50013, confidence: 'likely' }]);
  });

  test.each([
    '{"global":false,"code":71234,"retry_after":1.5,"message":"Slow"}',
    '{"error":{"code":71234,"message":"New"}}',
    'ErrorBody(code=71234, message=New)',
  ])('with other keys and signs: %s', (text) => {
    expect(unknownIn(text)).toEqual(['json-error-codes:71234']);
  });
});

describe('is not told of', () => {
  test.each([
    ['what a table lists', 'DiscordAPIError[50013]'],
    ['counts', 'I have 71234 kittens and 4099 mice in my basket'],
    ['another program’s', 'mysql error 71234 near the end of the statement that was given'],
    ['an error of Windows', 'discord ClientOSError: [WinError 71234] closed'],
    ['an exit', 'the process ended with exit code 71234'],
    ['another service’s, by its keys', '{"code":71234,"message":"New","data":null}'],
    [
      'another service’s, by a key behind a long message',
      `{"code":71234,"message":"${'and so on '.repeat(14)}","success":false}`,
    ],
    ['a code whose message is of another object', '[{"code":71234},{"message":"kittens"}]'],
    ['a message that is no key', 'it has code 71234, that message of the kittens'],
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
