import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mostWords, wordsOf } from './search-words.ts';

test('words are what stands between blanks and punctuation, each once', () => {
  expect(wordsOf('  “Missing” permissions: a bot, missing (bot)?')).toEqual([
    'Missing',
    'permissions',
    'bot',
    'missing',
  ]);
  expect(wordsOf('GUILD_CREATE d.js')).toEqual(['GUILD_CREATE', 'js']);
  expect(wordsOf('')).toEqual([]);
});

test('of any text there are eight words at most', () => {
  fc.assert(fc.property(fc.string(), (text) => wordsOf(text).length <= 8));
});

test('pages with most words stand alone, the best score first', () => {
  const page = (id: string, score: number) => ({ id, score });
  const found = [[page('a', 9), page('b', 1)], [page('b', 1), page('c', 2)], [page('c', 2)]];
  expect(mostWords(found)).toEqual({ pages: [page('c', 2), page('b', 1)], words: 2 });
  expect(mostWords([[page('a', 1), page('b', 5)], []]).pages.map(({ id }) => id)).toEqual([
    'b',
    'a',
  ]);
  expect(mostWords([[], []])).toEqual({ pages: [], words: 0 });
});
