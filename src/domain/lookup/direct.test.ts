import { describe, expect, test } from 'vitest';
import { isAside, isDirect } from './direct.ts';
import { findNumbers } from './numbers/find-numbers.ts';
import { open } from './testing/small-index.ts';

function asksForNumbers(text: string): boolean {
  const { reading, index } = open(text);
  return isDirect(reading, findNumbers(reading, index));
}

describe('a text that asks for nothing but its number', () => {
  test.each([
    '50013',
    'error 50013',
    'what does error code 50013 mean?',
    'discord.js 4014',
    'voice close code 4014',
    'opcode 10 and 11',
    'please help, why do I get 50013',
  ])('%s', (text) => expect(asksForNumbers(text)).toBe(true));
});

describe('a text that is about something else', () => {
  test.each([
    'port 4014',
    'kittens 50013',
    'my house has 404 doors',
    `error ${'is '.repeat(20)} 50013`,
    'guild 4014',
  ])('%s', (text) => expect(asksForNumbers(text)).toBe(false));
});

test('numbers are never beside the point, words of asking and of tables are', () => {
  const { reading } = open('what voiceCloseCode 4014 kitten');
  expect(reading.words.map((_, at) => isAside(reading, at))).toEqual([true, true, false, false]);
  expect(isAside(reading, 99)).toBe(false);
});
