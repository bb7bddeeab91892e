import { kindOf } from '../context.ts';
import type { PreparedIndex } from '../prepare.ts';
import type { Word } from '../reading/word.ts';
import { LABEL, labelOf } from '../words/labels.ts';
import { stem } from './stem.ts';

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

/** The entries that are called by a run of letters: `MissingPermissions`, `ERR_UNKNOWN_MESSAGE`. */
export function entriesOfRun(word: Word, index: PreparedIndex): readonly number[] | undefined {
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
