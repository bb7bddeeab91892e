import { codeText } from '../codes.ts';
import { normalise } from '../text/normalise.ts';
import { phraseOf } from './names/phrase.ts';
import { addName, emptyTrie, type Trie } from './names/trie.ts';
import { readIndex } from './read-index.ts';
import type { LookupEntry, LookupIndex } from './types.ts';

/** A name of an entry, as a search reads it. */
export interface NameText {
  entry: number;
  /** The numbers of its words in the trie, each once. */
  words: readonly number[];
}

/** An index made ready to be searched. Entries are told by their place in `entries`. */
export interface PreparedIndex {
  /** Living codes before others, then by the likelihood of their table; else in order. */
  entries: readonly LookupEntry[];
  /** By the code as text. */
  byCode: ReadonlyMap<string, readonly number[]>;
  /** By what they are called, without case, blanks and punctuation. */
  byKey: ReadonlyMap<string, readonly number[]>;
  /** Everything that they are called, by words. */
  trie: Trie;
  /** Everything that they are called, to be searched by words. */
  names: readonly NameText[];
  /** By the number of a word: the names that hold it. */
  namesOfWord: readonly (readonly number[])[];
}

const prepared = new WeakMap<LookupIndex, PreparedIndex>();

/** The index, ready to be searched. Made once for each index. */
export function prepare(index: LookupIndex): PreparedIndex {
  const known = prepared.get(index);
  if (known !== undefined) return known;
  const made = makeReady(sorted(readIndex(index)));
  prepared.set(index, made);
  return made;
}

/** What the index knows of a code; undefined where it does not list it. */
export function entryOf(
  index: LookupIndex,
  table: string,
  code: LookupEntry['code'],
): LookupEntry | undefined {
  const { byCode, entries } = prepare(index);
  const places = byCode.get(codeText(code)) ?? [];
  return places.map((at) => entries[at]).find((entry) => entry?.table.id === table);
}

/** Whether a code is neither delisted nor retired. */
export function isAlive({ status }: LookupEntry): boolean {
  return status === 'documented' || status === 'undocumented';
}

function sorted(entries: LookupEntry[]): LookupEntry[] {
  return entries.sort(
    (a, b) => Number(isAlive(b)) - Number(isAlive(a)) || a.table.likelihood - b.table.likelihood,
  );
}

function makeReady(entries: readonly LookupEntry[]): PreparedIndex {
  const byCode = new Map<string, number[]>();
  const byKey = new Map<string, number[]>();
  const trie = emptyTrie();
  const names: NameText[] = [];
  const namesOfWord: number[][] = [];
  entries.forEach((entry, at) => {
    add(byCode, codeText(entry.code), at);
    const texts = [entry.name, entry.identifier, ...entry.also];
    if (typeof entry.code === 'string') texts.push(entry.code);
    const seen = new Set<string>();
    for (const text of texts) {
      add(byKey, normalise(text), at);
      const words = phraseOf(text);
      const phrase = words.join(' ');
      if (words.length === 0 || seen.has(phrase)) continue;
      seen.add(phrase);
      addName(trie, words, at);
      const ids = [...new Set(words.map((word) => trie.wordIds.get(word) ?? -1))];
      for (const id of ids) (namesOfWord[id] ??= []).push(names.length);
      names.push({ entry: at, words: ids });
    }
  });
  return { entries, byCode, byKey, trie, names, namesOfWord };
}

function add(map: Map<string, number[]>, key: string, entry: number): void {
  if (key === '') return;
  const known = map.get(key);
  if (known === undefined) map.set(key, [entry]);
  else if (!known.includes(entry)) known.push(entry);
}
