import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { prepare } from '../prepare.ts';
import { smallIndex } from '../testing/small-index.ts';
import { meaningsOf } from './vocabulary.ts';

const index = prepare(smallIndex);
const wordOf = new Map([...index.trie.wordIds].map(([word, id]) => [id, word]));

/** The words of names that a word may mean, the likest first. */
function meant(word: string, isLast = false): (string | undefined)[] {
  return meaningsOf(index, word, isLast).map((meaning) => wordOf.get(meaning.word));
}

describe('what a word may mean', () => {
  test.each([
    ['missing', 'missing'],
    ['permissions', 'permission'],
    ['permision', 'permission'],
    ['perms', 'permission'],
    ['lacking', 'missing'],
    ['unkown', 'unknown'],
    ['acknowleged', 'acknowledged'],
  ])('%s', (word, meaning) => {
    expect(meant(word)[0]).toBe(meaning);
  });

  test('the last word may be unfinished, the others hardly', () => {
    expect(meant('ackn', true)).toContain('acknowledged');
    expect(meant('u', true)).toEqual([]);
    expect(meant('mess', true)).toContain('message');
  });

  test('numbers and strange words mean nothing', () => {
    expect([meant('frobnicated'), meant('1234567'), meant('')]).toEqual([[], [], []]);
  });
});

test('a word means itself before all else, each meaning once, and none beyond certainty', () => {
  const words = [...index.trie.wordIds.keys()];
  fc.assert(
    fc.property(fc.oneof(fc.constantFrom(...words), fc.string()), fc.boolean(), (word, isLast) => {
      const meanings = meaningsOf(index, word, isLast);
      expect(new Set(meanings.map((meaning) => meaning.word)).size).toBe(meanings.length);
      for (const { likeness } of meanings) expect(likeness > 0 && likeness <= 1).toBe(true);
      if (words.includes(word) && !word.endsWith('s')) {
        expect(meanings[0]).toEqual({ word: index.trie.wordIds.get(word), likeness: 1 });
      }
    }),
  );
});
