import { isDiscord, type Context } from '../context.ts';
import type { Reading } from '../reading/reading.ts';
import type { LookupEntry } from '../types.ts';
import { SIGNAL } from '../words/signals.ts';
import type { NumberPlace } from './find-numbers.ts';
import type { Found } from './found.ts';
import type { SlotKind } from './slot.ts';

const STRENGTH: Readonly<Record<SlotKind, number>> = {
  op: 80,
  close: 80,
  status: 80,
  json: 80,
  error: 80,
  code: 70,
  family: 60,
  result: 50,
};

/** How surely a number is a code, as the words beside it alone tell: 0 to 100. */
export function slotStrength(
  entry: LookupEntry,
  { slot, asked, direct, context, reading, place }: Found,
): number {
  if (slot.kind === 'not') return 0;
  // `Ошибка: 50013`: the key of so short a text may be the word for code in another language.
  if (slot.keyed === true && reading.words.length > PAIR) return 0;
  if (slot.kind === 'none') {
    return asked
      ? 80
      : bareStrength(Number(entry.code), context, reading, isSetApart(reading, place));
  }
  return slot.bracketed === true ? 100 : Math.max(STRENGTH[slot.kind], direct ? 80 : 0);
}

/** A key of two words and its value. */
const PAIR = 3;

/** A text of more words is prose or a log; a shorter one asks something. */
const QUESTION = 14;

/** A number in prose of which no word says what it is: only one that looks like nothing else counts. */
function bareStrength(
  number: number,
  context: Context,
  { words }: Reading,
  apart: boolean,
): number {
  const discord = isDiscord(context);
  if (apart && discord && number >= 1000) return 55;
  if (number >= 10_000) return discord ? 40 : 10;
  const connection = (context.line & (SIGNAL.gateway | SIGNAL.voice | SIGNAL.websocket)) !== 0;
  if (number >= 4000 && number < 6000 && (context.all & SIGNAL.rpc) !== 0) return 35;
  if (number >= 4000) return connection ? 40 : words.length <= QUESTION ? 25 : 0;
  if (number >= 1000) return (connection || discord) && words.length <= QUESTION ? 25 : 0;
  return number >= 400 && discord && (context.line & SIGNAL.http) !== 0 ? 30 : 0;
}

/** Whether a number stands alone in quotes, back-ticks or parentheses: who sets it apart means it. */
function isSetApart({ text }: Reading, { start, end }: NumberPlace): boolean {
  const sign = text.charAt(start - 1);
  const closing = text.charAt(end);
  if (sign === '(') return closing === ')' && end - start >= 5;
  return /[`"'*]/.test(sign) && closing === sign;
}
