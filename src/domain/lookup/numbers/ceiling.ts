import {
  familyOf,
  isDiscord,
  isForeign,
  isForeignHere,
  isMeant,
  kindOf,
  type Context,
} from '../context.ts';
import { gapBefore } from '../reading/reading.ts';
import type { LookupEntry } from '../types.ts';
import { SIGNAL } from '../words/signals.ts';
import { isInErrorBody } from './error-body.ts';
import type { Found } from './found.ts';

/** Where nothing speaks of Discord, a number is hardly ever surer than this. */
const UNSURE = 45;
/** A text of more words says in them whose it is. */
const LONG = 16;

/**
 * How sure a number can be at most: other programs have statuses, closes and codes too.
 *
 * @param beside whether a name of the code stands beside the number
 */
export function ceilingOf(entry: LookupEntry, found: Found, beside: boolean): number {
  const { context, direct, slot, reading, place } = found;
  const family = familyOf(entry.table);
  if (family === 'http' ? isForeignHere(context) : isForeign(context) && !beside) return 30;
  if (direct || isDiscord(context)) return 100;
  if (family === 'http') return UNSURE;
  if (family === 'json' && isInErrorBody(reading, found)) return 100;
  if (slot.kind === 'op') return beside || isPayload(found) ? 100 : UNSURE;
  if (beside || isMeantByName(entry, context)) return 100;
  if (kindOf(entry.table) === 'close-codes') {
    return (context.near & (SIGNAL.gateway | SIGNAL.voice)) !== 0 ? 100 : UNSURE;
  }
  // `{ "code": 40001, … }` may be anybody's, unless the message is the code's own.
  if (
    slot.kind === 'code' &&
    slot.by !== undefined &&
    gapBefore(reading, place.first).includes(':')
  )
    return UNSURE;
  return reading.words.length > LONG ? UNSURE : 60;
}

/** `"op": 10` and `opcode 10`; in a program `op` is many things. */
function isPayload({ reading, place, slot }: Found): boolean {
  const word = reading.words[slot.by ?? -1]?.key ?? '';
  return word.startsWith('opcode') || /:\s?$/.test(gapBefore(reading, place.first));
}

function isMeantByName(entry: LookupEntry, context: Context): boolean {
  return familyOf(entry.table) === 'rpc' && isMeant(entry.table, context);
}
