import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addName, emptyTrie, step, type Trie } from './trie.ts';

function trieOf(...names: string[]): Trie {
  const trie = emptyTrie();
  names.forEach((name, entry) => addName(trie, name.split(' '), entry));
  return trie;
}

/** The node that some words lead to. */
function walk(trie: Trie, words: string): number | undefined {
  return words
    .split(' ')
    .reduce<number | undefined>(
      (node, word) =>
        node === undefined ? undefined : step(trie, node, trie.wordIds.get(word) ?? -1),
      0,
    );
}

describe('what stands at a node', () => {
  const trie = trieOf(
    'unknown message',
    'unknown message draft',
    'unknown channel',
    'missing access',
  );
  const at = (words: string) => {
    const node = walk(trie, words) ?? -1;
    return { ends: trie.ends[node], only: trie.only[node], rest: trie.rest[node] };
  };

  test.each([
    ['unknown', { ends: undefined, only: -1, rest: 1 }],
    ['unknown message', { ends: [0], only: -1, rest: 0 }],
    ['unknown message draft', { ends: [1], only: 1, rest: 0 }],
    ['missing', { ends: undefined, only: 3, rest: 1 }],
  ])('%s', (words, node) => {
    expect(at(words)).toEqual(node);
  });

  test.each(['message', 'unknown access', 'missing access now', 'nothing'])(
    'no name goes: %s',
    (words) => {
      expect(walk(trie, words)).toBeUndefined();
    },
  );
});

test('two entries may bear one name, and one entry bears it once', () => {
  const trie = emptyTrie();
  for (const entry of [4, 7, 4]) addName(trie, ['ready'], entry);
  expect(trie.ends[walk(trie, 'ready') ?? -1]).toEqual([4, 7]);
});

test('no words are no name', () => {
  const trie = trieOf();
  addName(trie, [], 0);
  expect(trie).toEqual(emptyTrie());
});

test('every name that was put in leads to its entry, and nothing else ends', () => {
  const name = fc.array(fc.constantFrom('a', 'b', 'c'), { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(fc.array(name, { maxLength: 8 }), name, (names, other) => {
      const texts = names.map((words) => words.join(' '));
      const trie = trieOf(...texts);
      const entriesOf = (text: string) => trie.ends[walk(trie, text) ?? -1] ?? [];
      texts.forEach((text, entry) => expect(entriesOf(text)).toContain(entry));
      expect(entriesOf(other.join(' ')).length > 0).toBe(texts.includes(other.join(' ')));
    }),
  );
});
