import { kindOf } from '../context.ts';
import type { PreparedIndex } from '../prepare.ts';
import { gapBefore, type Reading } from '../reading/reading.ts';
import type { Word } from '../reading/word.ts';
import { LABEL, labelOf } from '../words/labels.ts';
import { stem } from './stem.ts';
import { step } from './trie.ts';

/** A place in a text where codes are called by name. */
export interface NameMention {
  /** The entries that bear the name. */
  entries: readonly number[];
  /** The first and the last chunk of it. */
  first: number;
  last: number;
  /** How many words the name has here. */
  words: number;
  /** `joined`: one run, as programs write it. `whole`: all words of it. `part`: its first words. */
  style: 'joined' | 'whole' | 'part';
}

/** The words of a text that some name holds, flat: a run such as `HeartbeatAck` gives two. */
interface Known {
  ids: number[];
  chunks: number[];
}

/** A start of a name with fewer words, or with less than half of them, says too little. */
const SHORTEST_PART = 3;
/** No word of a name is passed over but numbers, and of these not more than this in a row. */
const NUMBERS_PASSED = 2;

/** The places where a text calls codes by their names, in the order of the text. */
export function findNames(reading: Reading, index: PreparedIndex): NameMention[] {
  const found: NameMention[] = [];
  reading.words.forEach((word, at) => {
    const entries = entriesOfRun(word, index);
    if (entries !== undefined) {
      found.push({ entries, first: at, last: at, words: word.parts.length, style: 'joined' });
    }
  });
  const known = knownWords(reading, index);
  let free = 0;
  for (let at = 0; at < known.ids.length; at++) {
    const mention = at < free ? undefined : walk(reading, index, known, at);
    if (mention === undefined) continue;
    if (mention.words > 1 && mention.style === 'whole') free = at + mention.words;
    found.push(mention);
  }
  return found.sort((a, b) => a.first - b.first);
}

/** What programs put before and behind a name: `ErrCodeUnknownMessage`, `UnknownMessageError`. */
const AFFIX_WORDS = new Set(['data', 'payload', 'packet', 'handler', 'exception', 'str', 'k', 'e']);
const AFFIX =
  LABEL.error |
  LABEL.code |
  LABEL.json |
  LABEL.close |
  LABEL.event |
  LABEL.op |
  LABEL.status |
  LABEL.family;

function entriesOfRun(word: Word, index: PreparedIndex): readonly number[] | undefined {
  const { byKey, trie } = index;
  if (word.isNumber || word.key.length < 6) return undefined;
  const own = byKey.get(word.key);
  // A plain word is found by the words of names; only names run together are looked for here.
  if (!word.isJoined) return trie.wordIds.has(stem(word.key)) ? undefined : own;
  return own ?? withoutAffixes(word.parts, index);
}

function withoutAffixes(
  parts: readonly string[],
  { byKey, entries }: PreparedIndex,
): readonly number[] | undefined {
  let said = 0;
  for (let from = 0, to = parts.length; to - from > 1;) {
    const last = parts[to - 1];
    const affix = isAffix(last) ? last : parts[from];
    if (!isAffix(affix)) return undefined;
    if (affix === last) to--;
    else from++;
    said |= labelOf(affix ?? '');
    const found = byKey.get(parts.slice(from, to).join(''));
    if (found !== undefined) return to - from > 1 ? found : ofKind(found, entries, said);
  }
  return undefined;
}

/** `OP_HELLO` is a plain word, and what stands before it says whose. */
function ofKind(
  found: readonly number[],
  entries: PreparedIndex['entries'],
  said: number,
): readonly number[] | undefined {
  const kinds = KINDS.flatMap(([bit, kind]) => ((said & bit) === 0 ? [] : [kind]));
  const fitting = found.filter((at) => {
    const table = entries[at]?.table;
    return table !== undefined && kinds.includes(kindOf(table));
  });
  return fitting.length === 0 ? undefined : fitting;
}

const KINDS: readonly (readonly [number, string])[] = [
  [LABEL.op, 'opcodes'],
  [LABEL.close, 'close-codes'],
  [LABEL.event, 'events'],
];

function isAffix(part = ''): boolean {
  return (labelOf(part) & AFFIX) !== 0 || AFFIX_WORDS.has(part);
}

function knownWords({ words, text, chunks }: Reading, { trie }: PreparedIndex): Known {
  const known: Known = { ids: [], chunks: [] };
  words.forEach((word, at) => {
    // The `s` of `intent(s)` belongs to the word before it.
    if (word.key === 's' && text.charAt((chunks.starts[at] ?? 0) - 1) === '(') return;
    for (const part of word.parts) {
      known.ids.push(trie.wordIds.get(stem(part)) ?? -1);
      known.chunks.push(at);
    }
  });
  return known;
}

function walk(
  reading: Reading,
  { trie }: PreparedIndex,
  known: Known,
  from: number,
): NameMention | undefined {
  let node = step(trie, 0, known.ids[from] ?? -1);
  if (node === undefined) return undefined;
  let at = from;
  let words = 1;
  let whole = trie.ends[node] === undefined ? undefined : { node, at, words };
  let passed = 0;
  for (let next = from + 1; next < known.ids.length; next++) {
    if (!goesOn(reading, known, next)) break;
    const following = step(trie, node, known.ids[next] ?? -1);
    if (following === undefined) {
      if (reading.words[known.chunks[next] ?? 0]?.isNumber !== true || ++passed > NUMBERS_PASSED)
        break;
      continue;
    }
    node = following;
    at = next;
    words++;
    passed = 0;
    if (trie.ends[node] !== undefined) whole = { node, at, words };
  }
  const first = known.chunks[from] ?? 0;
  // What is within one run is no name but a piece of one: the `BadRequest` of `BadRequestException`.
  if (known.chunks[at] === first && reading.words[first]?.isJoined === true) return undefined;
  if (whole !== undefined) {
    const last = known.chunks[whole.at] ?? first;
    return {
      entries: trie.ends[whole.node] ?? [],
      first,
      last,
      words: whole.words,
      style: 'whole',
    };
  }
  const only = trie.only[node] ?? -1;
  if (words < SHORTEST_PART || only < 0 || words < (trie.rest[node] ?? 0)) return undefined;
  return { entries: [only], first, last: known.chunks[at] ?? first, words, style: 'part' };
}

/** Whether the words of a name may stand apart as they do here. */
function goesOn(reading: Reading, { chunks }: Known, next: number): boolean {
  const chunk = chunks[next] ?? 0;
  const before = chunks[next - 1] ?? 0;
  if (chunk === before) return true;
  if (chunk > before + 1) return true;
  const gap = gapBefore(reading, chunk);
  return gap.length <= 4 && !/[:;={}<>|]|["[\]].*,|,.*["[\]]/.test(gap);
}
