import { describe, expect, test } from 'vitest';
import { phraseOf } from './phrase.ts';
import { stem } from './stem.ts';

describe('the words by which a name is found in text', () => {
  test.each([
    ['Unknown message', 'unknown message'],
    ['UNKNOWN_MESSAGE', 'unknown message'],
    ['UnknownMessage', 'unknown message'],
    ['Missing Permissions', 'missing permission'],
    ['Disallowed intent(s)', 'disallowed intent'],
    ['Maximum number of guilds reached (100)', 'maximum number of guild reached'],
    ['Must be {min} or more in length', 'must or more in length'],
    ['Value "{value}" is not int', 'value not int'],
    ["Can't send", 'cant send'],
    ['…', ''],
  ])('%s', (name, phrase) => {
    expect(phraseOf(name).join(' ')).toBe(phrase);
  });

  test('small words count where there are no others', () => {
    expect(phraseOf('Is a').join(' ')).toBe('is a');
  });
});

test.each([
  ['permissions', 'permission'],
  ['access', 'access'],
  ['dms', 'dms'],
  ['ids', 'ids'],
  ['webhook', 'webhook'],
])('the plural of %s is dropped where it is one', (word, stemmed) => {
  expect(stem(word)).toBe(stemmed);
});
