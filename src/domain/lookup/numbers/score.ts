import { codeText } from '../../codes.ts';
import {
  familyOf,
  fitOf,
  isDiscord,
  isForeign,
  isForeignHere,
  isMeant,
  kindOf,
  speaksOf,
  type Context,
} from '../context.ts';
import type { Candidate } from '../mention.ts';
import type { NameMention } from '../names/find-names.ts';
import { isAlive } from '../prepare.ts';
import { gapBefore, type Reading } from '../reading/reading.ts';
import type { LookupEntry } from '../types.ts';
import { SIGNAL } from '../words/signals.ts';
import { wordList } from '../words/word-list.ts';
import type { NumberPlace } from './find-numbers.ts';
import { payloadFields } from './payload-fields.ts';
import type { Slot, SlotKind } from './slot.ts';

/** A number with all that is known around it. */
export interface Found {
  reading: Reading;
  place: NumberPlace;
  slot: Slot;
  /** The names around it. */
  around: readonly NameMention[];
  context: Context;
  /** The whole text asks for nothing else. */
  direct: boolean;
  /** The same, and nothing says what it is. */
  asked: boolean;
}

/** A code that a number may be. */
export interface Scored extends Candidate {
  /** 0 to 100: how surely the number is a code at all. */
  strength: number;
  /** A name of the code stands near. */
  agreed: boolean;
}

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

/** What the words beside a number say weighs more than what the text speaks of. */
const SAID = 6;
/** Of codes that share a number, one that is gone is hardly meant. */
const DEAD = 8;
/** A name this many chunks from a number stands beside it. */
const BESIDE = 4;
/** Where nothing speaks of Discord, a number is hardly ever surer than this. */
const UNSURE = 45;

/** How surely a number is a certain code, and how well the code fits. */
export function scoreOf(entry: LookupEntry, at: number, found: Found): Scored {
  const { place, slot, around, context, asked } = found;
  const own = around.filter(
    ({ entries, words }) => entries.includes(at) && (words > 1 || isMeant(entry.table, context)),
  );
  const beside = own.some(
    ({ first, last }) => isBeside(first - place.last) || isBeside(place.first - last),
  );
  const near = beside || own.some(({ words }) => words > 1);
  const fields = slot.kind === 'op' ? fieldsMet(entry, found) : 0;
  const misplaced =
    (slot.kind === 'error' && kindOf(entry.table) !== 'error-codes') ||
    (slot.kind === 'close' && kindOf(entry.table) !== 'close-codes');
  let strength = slotStrength(entry, found);
  if (beside) strength = agreedStrength(strength, slot);
  else if (near) strength = strength < 20 ? (isRefused(slot) ? 0 : 50) : strength + 10;
  strength = Math.min(strength, ceiling(entry, found, beside));
  if (entry.code === 0 && familyOf(entry.table) === 'json') strength -= 20;
  const fit =
    fitOf(entry.table, context) +
    (isSaid(entry, found) ? SAID : 0) +
    (beside ? 30 : near ? 20 : 0) +
    fields * 4 -
    (isAlive(entry) ? 0 : DEAD) -
    (misplaced ? 2 : 0);
  return {
    entry: at,
    fit,
    strength: Math.max(0, Math.min(100, strength)),
    agreed: near || (fields > 0 && !asked),
  };
}

/** `Gateway Opcode 4`: who says so right beside the number means it, whatever else is spoken of. */
function isSaid(entry: LookupEntry, { slot: { by }, place, reading: { words } }: Found): boolean {
  if (by === undefined) return false;
  const [from, to] = by < place.first ? [by - 1, place.first] : [place.last + 1, by + 1];
  for (let at = Math.max(0, from); at < to; at++) {
    if (speaksOf(entry.table, words[at]?.signal ?? 0)) return true;
  }
  return false;
}

function isBeside(distance: number): boolean {
  return distance >= 1 && distance <= BESIDE;
}

/** Whether what stands beside a number says that it is something else. */
function isRefused({ kind, keyed }: Slot): boolean {
  return kind === 'not' || keyed === true;
}

function agreedStrength(strength: number, slot: Slot): number {
  if (strength >= 50) return strength + 20;
  return isRefused(slot) ? 60 : 80;
}

function slotStrength(
  entry: LookupEntry,
  { slot, asked, direct, context, reading, place }: Found,
): number {
  if (slot.kind === 'not' || slot.keyed === true) return 0;
  if (slot.kind === 'none') {
    return asked
      ? 80
      : bareStrength(Number(entry.code), context, reading, isSetApart(reading, place));
  }
  return slot.bracketed === true ? 100 : Math.max(STRENGTH[slot.kind], direct ? 80 : 0);
}

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

/** A text of more words says in them whose it is. */
const LONG = 16;

/** How sure a number can be at most: other programs have statuses, closes and codes too. */
function ceiling(entry: LookupEntry, found: Found, beside: boolean): number {
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
  if (slot.kind === 'code' && slot.by !== undefined && /:/.test(gapBefore(reading, place.first)))
    return UNSURE;
  return reading.words.length > LONG ? UNSURE : 60;
}

/** `"op": 10` and `opcode 10`; in a program `op` is many things. */
function isPayload({ reading, place, slot }: Found): boolean {
  const word = reading.words[slot.by ?? -1]?.key ?? '';
  return word.startsWith('opcode') || /:\s?$/.test(gapBefore(reading, place.first));
}

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

function isMeantByName(entry: LookupEntry, context: Context): boolean {
  return familyOf(entry.table) === 'rpc' && isMeant(entry.table, context);
}

/** Fields of a payload stand this close to its opcode. */
const PAYLOAD = 20;

function fieldsMet({ table, code }: LookupEntry, { reading, place }: Found): number {
  const fields = payloadFields(table.id, codeText(code));
  if (fields.length === 0) return 0;
  const { chunks, words } = reading;
  let met = 0;
  for (
    let at = Math.max(0, place.first - PAYLOAD);
    at <= place.last + PAYLOAD && at < words.length;
    at++
  ) {
    const word = chunks.words[at] ?? '';
    if (
      fields.includes(words[at + 1]?.isNumber === true ? `${word}#` : word) ||
      fields.includes(word)
    )
      met++;
  }
  return Math.min(met, 4);
}
