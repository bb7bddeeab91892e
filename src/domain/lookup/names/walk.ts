import type { PreparedIndex } from '../prepare.ts';
import { gapBefore, type Reading } from '../reading/reading.ts';
import type { NameMention } from './find-names.ts';
import type { Known } from './known-words.ts';
import { step } from './trie.ts';

/** A start of a name with fewer words, or with less than half of them, says too little. */
const SHORTEST_PART = 3;
/** No word of a name is passed over but numbers, and of these not more than this in a row. */
const NUMBERS_PASSED = 2;

/** The longest name that begins at a word; else a start of one that could be no other. */
export function walk(
  reading: Reading,
  { trie }: PreparedIndex,
  known: Known,
  from: number,
): NameMention | undefined {
  let node = step(trie, 0, known.ids[from] ?? -1);
  if (node === undefined) return undefined;
  let at = from;
  let words = 1;
  let slips = known.mended.has(from) ? 1 : 0;
  let whole = trie.ends[node] === undefined ? undefined : { node, at, words, slips };
  let passed = 0;
  for (let next = from + 1; next < known.ids.length && goesOn(reading, known, next); next++) {
    const following = step(trie, node, known.ids[next] ?? -1);
    if (following === undefined) {
      const isNumber = reading.words[known.chunks[next] ?? 0]?.isNumber === true;
      if (!isNumber || ++passed > NUMBERS_PASSED) break;
      continue;
    }
    node = following;
    at = next;
    words++;
    passed = 0;
    if (known.mended.has(next)) slips++;
    if (trie.ends[node] !== undefined) whole = { node, at, words, slips };
  }
  const end = whole?.at ?? at;
  const first = known.chunks[from] ?? 0;
  const last = known.chunks[end] ?? first;
  const isRun = first === last && reading.words[first]?.isJoined === true;
  // What is within one run is no name but a piece of one: the `BadRequest` of `BadRequestException`.
  if (isRun && !isWholeRun(known, from, end)) return undefined;
  if (whole !== undefined) {
    // Two slips in two words, and a slip in a single one, are other words.
    if (whole.slips > 0 && whole.slips * 2 > whole.words) return undefined;
    const entries = trie.ends[whole.node] ?? [];
    const style = isRun ? 'joined' : 'whole';
    return { entries, first, last, words: whole.words, style, slips: whole.slips };
  }
  const only = trie.only[node] ?? -1;
  if (slips > 0 || words < SHORTEST_PART || only < 0 || words < (trie.rest[node] ?? 0)) {
    return undefined;
  }
  return { entries: [only], first, last, words, style: 'part', slips };
}

function isWholeRun({ chunks }: Known, from: number, to: number): boolean {
  return chunks[from - 1] !== chunks[from] && chunks[to + 1] !== chunks[to];
}

/** Small words that are passed over between two words of a name. */
const SMALL_PASSED = 3;

/** Whether the words of a name may stand apart as they do here. */
function goesOn(reading: Reading, { chunks }: Known, next: number): boolean {
  const chunk = chunks[next] ?? 0;
  const before = chunks[next - 1] ?? 0;
  if (chunk - before > SMALL_PASSED + 1) return false;
  for (let at = before + 1; at <= chunk; at++) {
    const gap = gapBefore(reading, at);
    if (gap.length > 4 || /[:;={}<>|]|["[\]].*,|,.*["[\]]/.test(gap)) return false;
  }
  return true;
}
