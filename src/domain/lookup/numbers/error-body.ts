import { gapAfter, type Reading } from '../reading/reading.ts';
import { wordList } from '../words/word-list.ts';
import type { Found } from './found.ts';

/** Keys that the bodies of Discord's errors do not have, and those of other services do. */
const OTHER_KEYS = new Set(
  wordList(
    'data success msg timestamp time result results detail details ok traceid requestid payload',
  ),
);
/** Words that belong to a body, on either side of its code. */
const BODY = 20;
/** Words of the longest messages. */
const MESSAGE = 60;
/** Words of the other keys that may stand between a code and its message, with their values. */
const BETWEEN = 10;

/** Discord's errors have a message and a code, in either order, and but few other keys. */
export function isInErrorBody(
  reading: Reading,
  { slot, place }: Pick<Found, 'slot' | 'place'>,
): boolean {
  if (slot.kind !== 'code') return false;
  const { words, chunks } = reading;
  const line = chunks.lines[place.first] ?? 0;
  const ahead = messageKey(reading, place.first - 1, -1);
  const behind = messageKey(reading, place.last + 1, 1);
  let hasMessage = ahead !== undefined || behind !== undefined;
  // The word that labels a list of numbers may stand far before its last.
  const from = Math.max(0, (slot.by ?? place.first) - BODY, place.first - 2 * BODY);
  const to = behind === undefined ? place.last + BETWEEN : behind + MESSAGE;
  for (let at = Math.min(from, ahead ?? from); at <= to && at < words.length; at++) {
    if (Math.abs((chunks.lines[at] ?? 0) - line) > 3) continue;
    const key = words[at]?.key ?? '';
    if (OTHER_KEYS.has(key) && isKey(reading, at)) return false;
    if (key === 'message' && at < place.first) hasMessage = true;
  }
  return hasMessage;
}

/** Where the key of a message stands within the braces that a code stands in. */
function messageKey(reading: Reading, first: number, step: 1 | -1): number | undefined {
  const { words } = reading;
  const most = step > 0 ? BETWEEN : MESSAGE;
  let depth = 0;
  for (let hop = 0; hop < most; hop++) {
    const at = first + hop * step;
    const word = words[at];
    if (word === undefined) return undefined;
    for (const sign of gapAfter(reading, step > 0 ? at - 1 : at)) {
      if (sign === '{') depth += step;
      if (sign === '}') depth -= step;
      if (depth < 0) return undefined;
    }
    if (word.key === 'message' && isKey(reading, at)) return at;
  }
  return undefined;
}

/** Whether a value follows a word: `"message": …`, `message=…`. */
function isKey(reading: Reading, at: number): boolean {
  return /^\s*["'`]?\s*[:=]/.test(gapAfter(reading, at));
}
