import type { PreparedIndex } from '../prepare.ts';
import { stem } from '../names/stem.ts';
import { synonymOf } from '../words/synonyms.ts';
import { distance } from './distance.ts';

/** A word of names that a word of a query may mean, and how well: 1 is the word itself. */
export interface Meaning {
  word: number;
  likeness: number;
}

/** The words of all names, to be found by how they begin and despite slips. */
interface Vocabulary {
  /** In order, to find beginnings. */
  sorted: readonly string[];
  /** By first letter and length, to find slips. */
  buckets: ReadonlyMap<string, readonly string[]>;
}

const vocabularies = new WeakMap<PreparedIndex, Vocabulary>();

/** Words that begin alike; more of them say too little. */
const BEGINNINGS = 40;

/** The words of names that a word of a query may mean, the likest first. */
export function meaningsOf(index: PreparedIndex, word: string, isLast: boolean): Meaning[] {
  const { wordIds } = index.trie;
  const meanings: Meaning[] = [];
  const put = (text: string | undefined, likeness: number) => {
    const id = text === undefined ? undefined : wordIds.get(text);
    if (id !== undefined && !meanings.some((known) => known.word === id))
      meanings.push({ word: id, likeness });
  };
  const stemmed = stem(word);
  put(stemmed, 1);
  const known = meanings.length > 0;
  // A word of one or two names may itself be somebody's slip.
  const rare = (index.namesOfWord[meanings[0]?.word ?? -1]?.length ?? 0) <= 2;
  const synonym = synonymOf(word) ?? synonymOf(stemmed);
  put(synonym && stem(synonym), 0.8);
  if (word.length >= 2 && (isLast || (!known && word.length >= 3))) {
    for (const text of beginningWith(vocabularyOf(index), stemmed))
      put(text, 0.6 + (0.3 * stemmed.length) / text.length);
  }
  if (rare && word.length >= 4 && !/\d/.test(word)) {
    for (const [text, slips] of slipsOf(vocabularyOf(index), stemmed))
      put(text, slips === 1 ? 0.85 : 0.7);
  }
  return meanings;
}

/** The number of the one word that a word is a slip of; undefined where none is, or several are. */
export function nearestWord(index: PreparedIndex, word: string): number | undefined {
  const [first, second] = slipsOf(vocabularyOf(index), word);
  const isClear = first !== undefined && first[1] < (second?.[1] ?? Infinity);
  return isClear ? index.trie.wordIds.get(first[0]) : undefined;
}

function vocabularyOf(index: PreparedIndex): Vocabulary {
  const known = vocabularies.get(index);
  if (known !== undefined) return known;
  const sorted = [...index.trie.wordIds.keys()].sort();
  const made = {
    sorted,
    buckets: Map.groupBy(sorted, (word) => `${word.charAt(0)}${word.length}`),
  };
  vocabularies.set(index, made);
  return made;
}

/** The place of the first text that is not before another, in texts that stand in order. */
export function firstFrom(sorted: readonly string[], start: string): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? '') < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

function beginningWith({ sorted }: Vocabulary, start: string): string[] {
  const low = firstFrom(sorted, start);
  const found: string[] = [];
  for (let at = low; found.length < BEGINNINGS && sorted[at]?.startsWith(start) === true; at++)
    found.push(sorted[at] ?? '');
  return found;
}

/** Words a slip or two away; the first letter is taken to be right, or to have swapped places. */
function slipsOf({ buckets }: Vocabulary, word: string): (readonly [string, number])[] {
  const limit = word.length >= 7 ? 2 : 1;
  const found: (readonly [string, number])[] = [];
  for (const letter of new Set([word.charAt(0), word.charAt(1)])) {
    for (let length = word.length - limit; length <= word.length + limit; length++) {
      for (const text of buckets.get(`${letter}${length}`) ?? []) {
        const slips = distance(word, text, limit);
        if (slips <= limit) found.push([text, slips]);
      }
    }
  }
  return found.sort((a, b) => a[1] - b[1]).slice(0, 4);
}
