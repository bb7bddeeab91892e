import type { Reading } from '../reading/reading.ts';
import { gapAfter, gapBefore } from '../reading/reading.ts';
import { LABEL } from '../words/labels.ts';

/** What the words beside a number say that it is. */
export type SlotKind = 'op' | 'close' | 'status' | 'error' | 'code' | 'json' | 'result' | 'family';

/** The place of a number among words. */
export interface Slot {
  /** `none`: nothing is said. `not`: it is something else. */
  kind: SlotKind | 'none' | 'not';
  /** The chunk that says so. */
  by?: number;
  /** It stands in brackets behind the name of an error: `DiscordAPIError[50013]`. */
  bracketed?: boolean;
  /** It is the value of a key that names no code. */
  keyed?: boolean;
}

const NONE: Slot = { kind: 'none' };
/** How many chunks back a word may still speak of the number. */
const REACH = 7;

const KIND_OF_BIT: readonly (readonly [number, SlotKind])[] = [
  [LABEL.op, 'op'],
  [LABEL.close, 'close'],
  [LABEL.json, 'json'],
  [LABEL.status, 'status'],
];

/** What the words before a number say of it; where they say nothing, the words behind it. */
export function slotOf(reading: Reading, at: number): Slot {
  const before = slotBefore(reading, firstOfList(reading, at));
  return before.kind === 'none' ? slotAfter(reading, lastOfList(reading, at), before) : before;
}

/** Longer lists of numbers are data. */
const LIST = 12;
const DIVIDES = /^[`'"]?(?:\s?[,&]\s?|[/–-])[`'"]?$/;

/** Whether what stands between two numbers only divides a list. */
export function goesOnList(gap: string): boolean {
  return gap.length <= 5 && DIVIDES.test(gap);
}

/** `closed with 4006, 4009 and 4014`: what is said of the first number is said of all. */
function firstOfList(reading: Reading, at: number): number {
  let first = at;
  for (let hop = 0; hop < LIST; hop++) {
    const before = first - (isAnd(reading, first - 1) ? 2 : 1);
    if (reading.words[before]?.isNumber !== true) break;
    if (before === first - 1 && !goesOnList(gapAfter(reading, before))) break;
    first = before;
  }
  return first;
}

function lastOfList(reading: Reading, at: number): number {
  let last = at;
  for (let hop = 0; hop < LIST; hop++) {
    const next = last + (isAnd(reading, last + 1) ? 2 : 1);
    if (reading.words[next]?.isNumber !== true) break;
    if (next === last + 1 && !goesOnList(gapAfter(reading, last))) break;
    last = next;
  }
  return last;
}

function isAnd({ words }: Reading, at: number): boolean {
  const key = words[at]?.key;
  return key === 'and' || key === 'or' || key === 'then';
}

function slotBefore(reading: Reading, at: number): Slot {
  const { words, chunks } = reading;
  let code: number | undefined;
  let family: number | undefined;
  for (let back = at - 1; back >= Math.max(0, at - REACH); back--) {
    const gap = gapAfter(reading, back);
    const word = words[back];
    if (word === undefined || endsClause(gap, back === at - 1)) break;
    if ((chunks.lines[back] ?? 0) < (chunks.lines[at] ?? 0) - 1) break;
    // `HTTP/1.1 429`: the version says nothing.
    if (word.isNumber && /^[/.]$/.test(gapBefore(reading, back))) continue;
    const { label } = word;
    if (code !== undefined && isOtherCode(label)) return { kind: 'not', by: back };
    const named = namedBy(label);
    if (named !== undefined) return { kind: named, by: back };
    if ((label & LABEL.error) !== 0) return errorSlot(reading, at, back);
    if ((label & LABEL.code) !== 0) {
      code ??= back;
      continue;
    }
    if ((label & LABEL.family) !== 0) {
      family ??= back;
      continue;
    }
    // `SESSION_INVALID (4006)`: the name of the number says nothing of what it is.
    if (back === at - 1 && isConstantBefore(reading, back, gap)) continue;
    if (code === undefined && back === at - 1) {
      const keyed = /[:=]\s*$/.test(gap.replace(/["'`]/g, ''));
      if ((label & LABEL.not) !== 0 && (keyed || !/[`"']$/.test(gap)))
        return { kind: 'not', by: back };
      if (keyed && STATUS_NAMES.has(word.key)) return { kind: 'status', by: back };
      if (keyed && !word.isNumber && (label & (LABEL.result | LABEL.filler)) === 0)
        return { kind: 'none', by: back, keyed: true };
    }
    if ((label & LABEL.result) !== 0 && code === undefined) return { kind: 'result', by: back };
    if ((label & LABEL.filler) === 0) break;
  }
  if (code !== undefined) return { kind: 'code', by: code };
  return family === undefined ? NONE : { kind: 'family', by: family };
}

function isConstantBefore({ chunks }: Reading, at: number, gap: string): boolean {
  return (
    /^(?:\s?[[(]|: ?)$/.test(gap) && /^[A-Z][A-Z0-9]*_[A-Z0-9_]+$/.test(chunks.words[at] ?? '')
  );
}

/** `Unauthorized: 403`: some libraries print the status behind the name of the class of its error. */
const STATUS_NAMES = new Set(['unauthorized', 'forbidden', 'request', 'found', 'requests']);

function namedBy(label: number): SlotKind | undefined {
  return KIND_OF_BIT.find(([bit]) => (label & bit) !== 0)?.[1];
}

/** Before `code`: the code of something else, such as an exit. */
function isOtherCode(label: number): boolean {
  return (label & LABEL.notCode) !== 0 && (label & (LABEL.error | LABEL.status)) === 0;
}

/** A word of failure: the words before it may still say of what. */
function errorSlot(reading: Reading, at: number, by: number): Slot {
  const { words } = reading;
  const bracketed = by === at - 1 && /^\s?[[(]\s?$/.test(gapAfter(reading, by));
  for (
    let back = by - 1;
    back >= Math.max(0, by - 2) && !endsClause(gapAfter(reading, back), false);
    back--
  ) {
    const label = words[back]?.label ?? 0;
    if (isOtherCode(label)) return { kind: 'not', by: back };
    if ((label & LABEL.status) !== 0) return { kind: 'status', by };
    if ((label & LABEL.op) !== 0) break;
    if ((label & LABEL.close) !== 0) return { kind: 'close', by };
    if ((label & (LABEL.filler | LABEL.family)) === 0) break;
  }
  return { kind: 'error', by, ...(bracketed && { bracketed }) };
}

/** `4014 close code`, `4002 voice close code`, `50013 error`; but `12 seconds` counts. */
function slotAfter(reading: Reading, at: number, before: Slot): Slot {
  let family: number | undefined;
  for (let next = at + 1; next <= at + 3; next++) {
    const gap = gapAfter(reading, next - 1);
    const word = reading.words[next];
    if (word === undefined || !/^["'`)\]]{0,2}[ .(-]["'`(]?$/.test(gap)) break;
    const { label } = word;
    const named = namedBy(label);
    if (named !== undefined) return { kind: named, by: next };
    if ((label & LABEL.error) !== 0) return { kind: 'error', by: next };
    if ((label & LABEL.code) !== 0) return { kind: 'code', by: next };
    if ((label & LABEL.unit) !== 0 && next === at + 1) return { kind: 'not', by: next };
    if ((label & LABEL.family) !== 0) family = next;
    // `[4004, 4010].includes(event.code)`
    else if (!/^includes?$/.test(word.key) && word.key !== 'event') break;
  }
  return family === undefined ? before : { kind: 'family', by: family };
}

/** Whether what stands between two words parts them. */
function endsClause(gap: string, adjacent: boolean): boolean {
  if (gap.length > 12 || /[;?}]|!(?!=)|\.\s|\n\s*\n/.test(gap)) return true;
  return gap.includes(',') || (!adjacent && gap.includes('{'));
}
