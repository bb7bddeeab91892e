import { familyOf, fitOf, isMeant, kindOf, speaksOf } from '../context.ts';
import type { Candidate } from '../mention.ts';
import { isAlive } from '../prepare.ts';
import type { LookupEntry } from '../types.ts';
import { ceilingOf } from './ceiling.ts';
import { isInErrorBody } from './error-body.ts';
import { fieldsMet } from './fields-met.ts';
import type { Found } from './found.ts';
import type { Slot } from './slot.ts';
import { slotStrength } from './slot-strength.ts';

/** A code that a number may be. */
export interface Scored extends Candidate {
  /** 0 to 100: how surely the number is a code at all. */
  strength: number;
  /** A name of the code stands near. */
  agreed: boolean;
  /** Fields of its payload do. */
  fielded: boolean;
}

/** What the words beside a number say weighs more than what the text speaks of. */
const SAID = 6;
/** Of codes that share a number, one that is gone is hardly meant. */
const DEAD = 8;
/** A name this many chunks from a number stands beside it. */
const BESIDE = 4;

/** How surely a number is a certain code, and how well the code fits. */
export function scoreOf(entry: LookupEntry, at: number, found: Found): Scored {
  const { place, slot, around, context } = found;
  const own = around.filter(
    ({ entries, words }) => entries.includes(at) && (words > 1 || isMeant(entry.table, context)),
  );
  const isNamed = own.some(({ words }) => words > 1);
  // A link may end the message of a body, and so part its name from the code.
  const beside =
    own.some(({ first, last }) => isBeside(first - place.last) || isBeside(place.first - last)) ||
    (isNamed && isInErrorBody(found.reading, found));
  const near = beside || isNamed;
  const fields = slot.kind === 'op' ? fieldsMet(entry, found) : 0;
  const misplaced =
    (slot.kind === 'error' && kindOf(entry.table) !== 'error-codes') ||
    (slot.kind === 'close' && kindOf(entry.table) !== 'close-codes');
  let strength = slotStrength(entry, found);
  if (beside) strength = agreedStrength(strength, slot);
  else if (near) strength = strength < 20 ? (isRefused(slot) ? 0 : 50) : strength + 10;
  strength = Math.min(strength, ceilingOf(entry, found, beside));
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
    agreed: near,
    fielded: fields > 0,
  };
}

/** Words between what labels a number and the number. */
const NEAR = 8;

/** `Gateway Opcode 4`: who says so right beside the number means it, whatever else is spoken of. */
function isSaid(entry: LookupEntry, { slot: { by }, place, reading: { words } }: Found): boolean {
  if (by === undefined) return false;
  // What labels a list of numbers may stand far before its last.
  const [from, to] =
    by < place.first ? [by - 1, Math.min(by + NEAR, place.first)] : [place.last + 1, by + 1];
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
