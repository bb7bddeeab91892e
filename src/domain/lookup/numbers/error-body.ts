import type { Reading } from '../reading/reading.ts';
import { wordList } from '../words/word-list.ts';
import type { Found } from './found.ts';

/** Keys that the bodies of Discord's errors do not have, and those of other services do. */
const OTHER_KEYS = new Set(
  wordList(
    'data success msg timestamp time result results detail details ok traceid requestid payload',
  ),
);
/** Words of a message between its key and the code behind it. */
const BODY = 20;

/** Discord's errors have a message, behind it a code, and but few other keys. */
export function isInErrorBody(
  { words, chunks }: Reading,
  { slot, place }: Pick<Found, 'slot' | 'place'>,
): boolean {
  if (slot.kind !== 'code') return false;
  const line = chunks.lines[place.first] ?? 0;
  let hasMessage = false;
  // The word that labels a list of numbers may stand far before its last.
  const from = Math.max(0, (slot.by ?? place.first) - BODY, place.first - 2 * BODY);
  for (let at = from; at <= place.last + BODY / 2 && at < words.length; at++) {
    if (Math.abs((chunks.lines[at] ?? 0) - line) > 3) continue;
    const key = words[at]?.key ?? '';
    if (OTHER_KEYS.has(key)) return false;
    if (key === 'message' && at < place.first) hasMessage = true;
  }
  return hasMessage;
}
