import { familyOf, kindOf } from '../context.ts';
import { slotOf, type SlotKind } from '../numbers/slot.ts';
import { gapBefore, type Reading } from '../reading/reading.ts';
import type { LookupTable } from '../types.ts';
import { LABEL } from '../words/labels.ts';
import type { NameMention } from './find-names.ts';

/** What the words beside a name say that it is a name of. */
export type NameSlot = SlotKind | 'event';

/** What the words beside a name say of it: `CloseCode.`, `op`, `event`; undefined where nothing. */
export function slotOfName(reading: Reading, { first, last }: NameMention): NameSlot | undefined {
  const isEvent = (at: number): boolean => ((reading.words[at]?.label ?? 0) & LABEL.event) !== 0;
  if (isEvent(first - 1) || isEvent(last + 1)) return 'event';
  const before = slotOf(reading, first);
  const { kind } = before.kind === 'none' || before.kind === 'not' ? slotOf(reading, last) : before;
  return kind === 'none' || kind === 'not' ? undefined : kind;
}

/** Whether a slot says that the name is a code's, and not only that something went wrong. */
export function isTold(slot: NameSlot | undefined): boolean {
  return slot !== undefined && slot !== 'family' && slot !== 'result' && slot !== 'error';
}

const ENUM =
  LABEL.op | LABEL.close | LABEL.status | LABEL.error | LABEL.code | LABEL.json | LABEL.event;

/** Whether a name is taken out of an enum: `VoiceCloseCode::Disconnected`. */
export function isQualified(reading: Reading, { first }: NameMention): boolean {
  const owner = reading.words[first - 1];
  if (owner === undefined || !/^(?:\.|::|->)$/.test(gapBefore(reading, first))) return false;
  return owner.isJoined && (owner.label & ENUM) !== 0;
}

/** Whether the codes of a table are what a slot speaks of. */
export function suits(table: LookupTable, slot: NameSlot): boolean {
  switch (slot) {
    case 'op':
      return kindOf(table) === 'opcodes';
    case 'close':
      return kindOf(table) === 'close-codes';
    case 'status':
      return familyOf(table) === 'http';
    case 'event':
      return kindOf(table) === 'events';
    case 'json':
      return familyOf(table) === 'json';
    case 'error':
    case 'code':
      return kindOf(table) === 'error-codes';
    case 'result':
    case 'family':
      return false;
  }
}
