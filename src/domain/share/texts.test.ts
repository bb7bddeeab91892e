import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { codeTexts, descriptionOf, numberTexts, titleOf } from './texts.ts';

const url = 'https://example.org/json/50013/';
const missing = { code: '50013', name: 'Missing permissions', singular: 'JSON error code', url };

describe('the texts of a code', () => {
  test('with a summary', () => {
    const summary = 'The bot lacks a permission. Or its role is too low.';
    expect(codeTexts({ ...missing, summary })).toEqual({
      link: url,
      markdown: `[50013 Missing permissions](${url})`,
      text: `50013 Missing permissions (JSON error code): The bot lacks a permission. ${url}`,
    });
  });

  test('without one', () => {
    expect(codeTexts(missing).text).toBe(`50013 Missing permissions (JSON error code) ${url}`);
  });

  test('a number in a summary ends no sentence', () => {
    const summary = 'Version 0.8 is gone. Take the next.';
    expect(codeTexts({ ...missing, summary }).text).toContain(': Version 0.8 is gone. https');
  });

  test('are one line each, with the address at the end', () => {
    const word = fc.string({ unit: fc.constantFrom('a', '.', ' ', '\n', '\t', '_', ']') });
    fc.assert(
      fc.property(word, word, (name, summary) => {
        const { text, markdown } = codeTexts({ ...missing, name, summary });
        expect(`${text}${markdown}`).not.toMatch(/[\n\t]/);
        expect(text.endsWith(` ${url}`)).toBe(true);
      }),
    );
  });
});

test('an event is its own name', () => {
  expect(titleOf({ code: 'GUILD_CREATE', name: 'Guild Create' })).toBe('GUILD_CREATE');
  expect(titleOf({ code: 'READY', name: ' Ready ' })).toBe('READY');
  expect(titleOf({ code: 'READY', name: 'Session ready' })).toBe('READY Session ready');
});

test('a number is told with its meanings, likeliest first', () => {
  const meanings = [
    { name: 'Disallowed intents', singular: 'gateway close code' },
    { name: 'Disconnected', singular: 'voice close code' },
  ];
  expect(numberTexts('4014', meanings, 'https://example.org/4014/')).toEqual({
    link: 'https://example.org/4014/',
    markdown: '[4014](https://example.org/4014/)',
    text: '4014: gateway close code Disallowed intents; voice close code Disconnected https://example.org/4014/',
  });
});

test('a page is described by its summary, or by what it tells', () => {
  const summary = 'The bot lacks a permission that is needed.';
  expect(descriptionOf({ ...missing, summary })).toBe(summary);
  expect(descriptionOf({ ...missing, summary: 'The bot lacks it.' })).toBe(
    'The bot lacks it. 50013 Missing permissions, JSON error code.',
  );
  expect(descriptionOf(missing)).toBe(
    '50013 Missing permissions, JSON error code: what each source says of it, and since when.',
  );
  const ready = { code: 'READY', name: 'Ready', singular: 'dispatch event' };
  expect(descriptionOf(ready)).toMatch(/^READY, dispatch event: /);
});
