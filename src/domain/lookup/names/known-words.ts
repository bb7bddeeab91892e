import type { PreparedIndex } from '../prepare.ts';
import type { Reading } from '../reading/reading.ts';
import { nearestWord } from '../search/vocabulary.ts';
import { isSmall } from './phrase.ts';
import { stem } from './stem.ts';

/** The words of a text that names may hold, flat: a run such as `HeartbeatAck` gives two. */
export interface Known {
  /** By number in the trie; -1 where no name holds the word. */
  ids: number[];
  /** The chunk of each. */
  chunks: number[];
  /** The places of words that were mended: `Unknow` is taken for `unknown`. */
  mended: ReadonlySet<number>;
}

/** In a longer text slips are not looked for, and of words not more than this are mended. */
const LONGEST = 1500;
const MENDED = 150;
/** Shorter words are too much alike. */
const SHORTEST = 5;

/** The words of a text that some name holds. */
export function knownWords({ words, text, chunks }: Reading, index: PreparedIndex): Known {
  const { wordIds } = index.trie;
  const mended = new Set<number>();
  const known: Known = { ids: [], chunks: [], mended };
  let tried = words.length > LONGEST ? MENDED : 0;
  words.forEach((word, at) => {
    // The `s` of `intent(s)` belongs to the word before it.
    if (word.key === 's' && text.charAt((chunks.starts[at] ?? 0) - 1) === '(') return;
    for (const part of word.parts) {
      if (isSmall(part)) continue;
      const stemmed = stem(part);
      let id = wordIds.get(stemmed) ?? -1;
      if (id < 0 && tried < MENDED && stemmed.length >= SHORTEST && /^[a-z]+$/.test(stemmed)) {
        tried++;
        id = nearestWord(index, stemmed) ?? -1;
        if (id >= 0) mended.add(known.ids.length);
      }
      known.ids.push(id);
      known.chunks.push(at);
    }
  });
  return known;
}
