/** Names by their words, to find them in running text. Nodes are numbers; 0 is the root. */
export interface Trie {
  /** The number of a word; words of no name have none. */
  wordIds: Map<string, number>;
  /** The node that a word leads to, by node and word. */
  steps: Map<number, number>;
  /** The entries whose name ends in a node. */
  ends: (number[] | undefined)[];
  /** The one entry to which every name beyond a node belongs; -1 where they are several. */
  only: number[];
  /** How many words of the shortest name beyond a node are still to come. */
  rest: number[];
}

/** More words than any reference has; a step's key stays a safe integer. */
const WORDS = 2 ** 20;

/** A trie without names. */
export function emptyTrie(): Trie {
  return { wordIds: new Map(), steps: new Map(), ends: [undefined], only: [-1], rest: [0] };
}

/** Puts an entry's name into the trie. */
export function addName(trie: Trie, words: readonly string[], entry: number): void {
  let node = 0;
  words.forEach((word, at) => {
    const id = idOf(trie, word);
    const left = words.length - 1 - at;
    const step = node * WORDS + id;
    let next = trie.steps.get(step);
    if (next === undefined) {
      next = trie.only.length;
      trie.only.push(entry);
      trie.ends.push(undefined);
      trie.rest.push(left);
      trie.steps.set(step, next);
    } else {
      if (trie.only[next] !== entry) trie.only[next] = -1;
      trie.rest[next] = Math.min(trie.rest[next] ?? left, left);
    }
    node = next;
  });
  if (node === 0) return;
  const ends = (trie.ends[node] ??= []);
  if (!ends.includes(entry)) ends.push(entry);
}

/** The node behind a word; undefined where no name goes on so. */
export function step(trie: Trie, node: number, word: number): number | undefined {
  return trie.steps.get(node * WORDS + word);
}

function idOf(trie: Trie, word: string): number {
  const known = trie.wordIds.get(word);
  if (known !== undefined) return known;
  const id = trie.wordIds.size;
  trie.wordIds.set(word, id);
  return id;
}
