import { describe, expect, test } from 'vitest';
import { prepare } from '../prepare.ts';
import { open, smallIndex } from '../testing/small-index.ts';
import { findNumbers } from './find-numbers.ts';

/** The numbers of a text that may be codes, each with the characters that it stands in. */
function numbersIn(text: string): string[] {
  return findNumbers(open(text).reading, prepare(smallIndex)).map(({ code, start, end }) => {
    const written = text.slice(start, end);
    return code === written ? code : `${code} as ${written}`;
  });
}

describe('a number however it is written', () => {
  test.each([
    ['error 50013', ['50013']],
    ['error 50,013', ['50013 as 50,013']],
    ['error 50_013', ['50013 as 50_013']],
    ['error 1_234_567', ['1234567 as 1_234_567']],
    ['code -1', ['-1']],
    ['code:-1', ['-1']],
    ['a 5XX answer', ['5xx as 5XX']],
    ['op10', ['10']],
    ['op_10', ['10']],
    ['close4014', ['4014']],
    ['many 503s', ['503 as 503s']],
    ['[50013]', ['50013']],
    ['(4014)', ['4014']],
    ['“4014”', ['4014']],
    ['#4014', ['4014']],
    ['error #4014', ['4014']],
    ['codes 1000/1006', ['1000', '1006']],
    ['error-4014', ['4014']],
    ['5０0１3', ['50013 as 5０0１3']],
  ])('%s: %j', (text, numbers) => {
    expect(numbersIn(text)).toEqual(numbers);
  });
});

describe('a number that is plainly something else', () => {
  test.each([
    ['an id', 'user 175928847299117063'],
    ['more digits than any code has', '12345678'],
    ['zeros before it', 'code 0040 op012 0,040'],
    ['more digits in groups', '1_000_000_000 12_345_678'],
    ['a version', 'discord.js@14.16.3 v10.2'],
    ['a version behind a name', 'node-20'],
    ['a date', 'on 2024-10-01 or 01/10/2024'],
    ['a time', 'at 12:30:05'],
    ['a decimal', 'took 40.5'],
    ['an IP address', 'from 10.0.0.1'],
    ['a price', '$400 or 400€'],
    ['a share', '404%'],
    ['a place in a file', 'index.js:4014:10'],
    ['a path', '/guilds/4014/members'],
    ['an address', 'https://discord.com/api/v10/channels/4014'],
    ['millions', '1,000,000'],
    ['about', '~4014'],
    ['more than', '+4014'],
    ['letters that say nothing', 'foo4014 4014bar'],
  ])('%s: %s', (_, text) => {
    expect(numbersIn(text)).toEqual([]);
  });
});

test('letters stuck to a number belong to it unless the whole is a name', () => {
  expect(numbersIn('GUILD_MEMBERS_CHUNK MESSAGE_CREATE')).toEqual([]);
  expect(numbersIn('status404 err50013')).toEqual(['404', '50013']);
});
