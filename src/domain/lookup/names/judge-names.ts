import { contextOf, familyOf, isDiscord, isForeign, isMeant, kindOf } from '../context.ts';
import { isAside } from '../direct.ts';
import type { Mention } from '../mention.ts';
import type { PreparedIndex } from '../prepare.ts';
import type { Reading } from '../reading/reading.ts';
import type { NumberPlace } from '../numbers/find-numbers.ts';
import type { LookupEntry } from '../types.ts';
import { SIGNAL } from '../words/signals.ts';
import type { NameMention } from './find-names.ts';
import { fitOfName } from './fit-of-name.ts';
import { isQualified, isTold, slotOfName, suits, type NameSlot } from './name-slot.ts';
import { strengthOfName } from './strength.ts';

/** What the names of a text are judged by. */
interface Judging {
  reading: Reading;
  index: PreparedIndex;
  /** What the numbers of the text are, in the order of the text. */
  numbers: readonly Mention[];
  /** How many different places of a short text name an entry. */
  named: ReadonlyMap<number, number>;
  /** The entries that the numbers are. */
  numbered: ReadonlySet<number>;
  /** The text asks for nothing but what is mentioned. */
  direct: boolean;
  /** The chunks of numbers that stand where codes stand, but that no table lists. */
  unlisted: ReadonlySet<number>;
}

/**
 * What the names in a text are, as the numbers beside them and the whole text tell.
 *
 * @param numbers what the numbers are; a name beside one is its message
 * @param direct whether the text asks for nothing but what is mentioned
 * @param unlisted numbers that stand where codes stand, but that no table lists
 */
export function judgeNames(
  reading: Reading,
  index: PreparedIndex,
  names: readonly NameMention[],
  numbers: readonly Mention[],
  direct: boolean,
  unlisted: readonly NumberPlace[],
): Mention[] {
  const named = timesNamed(names);
  const numbered = new Set(numbers.map(({ candidates }) => candidates[0]?.entry ?? -1));
  const judging: Judging = {
    named,
    reading,
    index,
    numbers,
    numbered,
    direct,
    unlisted: new Set(unlisted.flatMap(({ first, last }) => [first, last])),
  };
  const mentions: Mention[] = [];
  let number = 0;
  for (const name of names) {
    while (number < numbers.length && (numbers[number]?.last ?? 0) < name.first - EXPLAINED)
      number++;
    const mention = judge(judging, name, number);
    if (mention !== undefined) mentions.push(mention);
  }
  return mentions;
}

/** What two names of a text have in common is what both mean. */
const AGAIN = 5;
/** In a text of more names the same come up for many reasons. */
const FEW = 60;

function timesNamed(names: readonly NameMention[]): Map<number, number> {
  const times = new Map<number, number>();
  if (names.length > FEW) return times;
  for (const { entries } of names)
    for (const at of entries) times.set(at, (times.get(at) ?? 0) + 1);
  return times;
}

/** So sure at most is a code of another protocol that the text does not name. */
const UNNAMED = 45;
const CONNECTIONS = SIGNAL.gateway | SIGNAL.voice | SIGNAL.rpc;

/** A number this many chunks before a name is what the name explains. */
const EXPLAINED = 3;

function judge(judging: Judging, name: NameMention, number: number): Mention | undefined {
  const { reading, index, numbered, direct } = judging;
  const { chunks } = reading;
  // The name of a number that stands in the text tells nothing new, and what else is called so is not meant.
  if (name.entries.some((entry) => numbered.has(entry))) return undefined;
  const context = contextOf(reading, chunks.lines[name.first] ?? 0);
  const slot = slotOfName(reading, name);
  const qualified = isQualified(reading, name);
  // `Error` is the name of a code somewhere, and stands in most texts for no code at all.
  const alone = reading.words.length === 1;
  if (
    name.words === 1 &&
    slot !== 'event' &&
    slot !== 'op' &&
    isAside(reading, name.first) &&
    !alone &&
    !qualified
  ) {
    return undefined;
  }
  const text = reading.text.slice(chunks.starts[name.first], chunks.ends[name.last]);
  const candidates = name.entries
    .flatMap((at) => {
      const entry = index.entries[at];
      if (entry === undefined || !(direct || isMeant(entry.table, context))) return [];
      const twice = (judging.named.get(at) ?? 0) > 1 ? AGAIN : 0;
      return [{ entry: at, fit: fitOfName(entry, at, index, text, context, slot) + twice }];
    })
    .sort((a, b) => b.fit - a.fit);
  if (candidates.length === 0) return undefined;
  const told = isTold(slot) && candidates.some(({ entry }) => isSuited(index.entries[entry], slot));
  const explains = slot !== 'event' && isExplanation(judging, name, number);
  const strength = explains
    ? 20
    : strengthOfName(name, {
        reading,
        entries: name.entries.flatMap((at) => index.entries[at] ?? []),
        text,
        told,
        event: told && slot === 'event',
        qualified,
        direct,
        discord: isDiscord(context) || (qualified && (context.line & CONNECTIONS) !== 0),
        foreign: isForeign(context),
      });
  if (strength <= 0) return undefined;
  const best = index.entries[candidates[0]?.entry ?? -1];
  // Nobody means another protocol than Discord's who does not name it.
  const isOther = best !== undefined && familyOf(best.table) === 'utilbot';
  const isMeantHere = !isOther || isMeant(best.table, context);
  return {
    start: chunks.starts[name.first] ?? 0,
    end: chunks.ends[name.last] ?? 0,
    first: name.first,
    last: name.last,
    candidates,
    strength: isMeantHere ? strength : Math.min(strength, UNNAMED),
    kind: name.style === 'joined' ? 'name' : 'words',
    slot: slot ?? 'none',
    label: '',
    agreed: false,
    fielded: false,
    spoken: false,
  };
}

function isSuited(entry: LookupEntry | undefined, slot: NameSlot | undefined): boolean {
  return entry !== undefined && slot !== undefined && suits(entry.table, slot);
}

/** Whether a name stands behind a number that is a code already: it is the message of that code. */
function isExplanation(
  { numbers, index, unlisted }: Judging,
  name: NameMention,
  from: number,
): boolean {
  for (let distance = 1; distance <= EXPLAINED; distance++) {
    if (unlisted.has(name.first - distance) || unlisted.has(name.last + distance)) return true;
  }
  for (let at = from; at < numbers.length; at++) {
    const number = numbers[at];
    if (number === undefined || number.last >= name.first) return false;
    const best = index.entries[number.candidates[0]?.entry ?? -1];
    if (number.strength >= 55 && best !== undefined && !saysLittle(best)) return true;
  }
  return false;
}

/** An HTTP status, a code 0 and an opcode leave it to the words to say more. */
function saysLittle({ table, code }: LookupEntry): boolean {
  return familyOf(table) === 'http' || code === 0 || kindOf(table) === 'opcodes';
}
