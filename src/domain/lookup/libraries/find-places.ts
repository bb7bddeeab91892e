import { normalise } from '../../text/normalise.ts';
import { splitWords } from '../../text/words.ts';
import { stem } from '../names/stem.ts';
import type { OpenText } from '../open-text.ts';
import type { Confidence, Place } from '../types.ts';
import { isGeneric } from '../words/generic.ts';
import { SIGNAL } from '../words/signals.ts';
import { membersOf, type Members } from './members-of.ts';
import type { PreparedLibraries } from './prepare-libraries.ts';

/** A place in a text where a library's name stands. */
export interface LibraryPlace extends Place, Members {
  /** It stands behind the enum that holds it: `ErrorResponse.MISSING_ACCESS`. */
  isMember: boolean;
  /** How sure the first of its codes is. */
  confidence: Confidence;
  /** What else is called so is not meant. */
  isSettled: boolean;
}

/** Names joined by the signs of programs: `CloseCode::DisallowedIntents`, `VoiceCode.Close.RESUMED`. */
const CHAIN = /[A-Za-z_]\w*(?:(?:\.|::|#)[A-Za-z_]\w*)*/g;
/** In a longer text a name without its enum may be anyone's. */
const LONGEST_QUESTION = 300;
/** So many words tell, whoever speaks; of fewer, Discord has to be spoken of. */
const TELLING = 3;
/** Enums that are nobody's but Discord's. */
const OURS = /discord|gateway|voice|restjson/i;
/** Who names more has pasted a list of all. */
const MOST = 1000;

/** The places where a text gives codes the names that libraries give them, in the order of the text. */
export function findPlaces(opened: OpenText, libraries: PreparedLibraries): LibraryPlace[] {
  const { text } = opened.reading;
  const whole = text.trim();
  const places: LibraryPlace[] = [];
  for (const { 0: chain, index: start } of text.matchAll(CHAIN)) {
    const parts = partsOf(chain, start);
    const told = { parts, isAlone: chain === whole, isOurs: OURS.test(chain) };
    for (const at of parts.keys()) {
      const part: Part = { ...told, at };
      const place = memberPlace(part, opened, libraries) ?? coinedPlace(part, opened, libraries);
      if (place !== undefined) places.push(place);
    }
    if (places.length > MOST) break;
  }
  return places;
}

interface Name extends Place {
  text: string;
}

/** A name in a chain of names. */
interface Part {
  parts: readonly Name[];
  at: number;
  /** The chain is all that the text holds. */
  isAlone: boolean;
  /** The chain speaks of Discord. */
  isOurs: boolean;
}

function partsOf(chain: string, offset: number): Name[] {
  return [...chain.matchAll(/\w+/g)].map(({ 0: text, index }) => ({
    text,
    start: offset + index,
    end: offset + index + text.length,
  }));
}

function memberPlace(
  { parts, at, isAlone, isOurs }: Part,
  { reading, index }: OpenText,
  libraries: PreparedLibraries,
): LibraryPlace | undefined {
  const { text: name = '', end = 0 } = parts[at] ?? {};
  // An enum's name is one part or two: `VoiceCode.Close`.
  for (const from of [at - 2, at - 1]) {
    const owner = parts[from];
    if (owner === undefined) continue;
    const symbol = parts.slice(from, at).map(({ text }) => text);
    const found = membersOf(symbol.join('.'), name, index, libraries);
    if (found === undefined) continue;
    const isTold = isAlone || isOurs || isDiscord(reading) || !isPlain(name);
    if (!isTold && !found.isCoined) return undefined;
    const confidence = isTold && found.entries.length === 1 ? 'certain' : 'likely';
    return { ...found, start: owner.start, end, isMember: true, confidence, isSettled: true };
  }
  return undefined;
}

/** A name without its enum, which only libraries give. */
function coinedPlace(
  { parts, at, isAlone }: Part,
  { reading, index }: OpenText,
  { names }: PreparedLibraries,
): LibraryPlace | undefined {
  if (reading.text.length > LONGEST_QUESTION) return undefined;
  const { text: name = '', start = 0, end = 0 } = parts[at] ?? {};
  const key = normalise(name);
  const coined = names.get(key) ?? [];
  const isTold = (words: number): boolean =>
    words > 1 && (isAlone || isDiscord(reading) || (words >= TELLING && !isPlain(name)));
  const entries = coined.filter(({ words }) => isTold(words)).map(({ entry }) => entry);
  if (entries.length === 0) return undefined;
  // What sources call so, in whatever table, is meant before it.
  const isTaken = index.byKey.has(key);
  const confidence = isTaken ? 'possible' : isAlone && entries.length === 1 ? 'certain' : 'likely';
  const isSettled = isAlone && !isTaken;
  return { start, end, entries, isOwn: false, isMember: false, confidence, isSettled };
}

function isDiscord({ signals }: OpenText['reading']): boolean {
  return (signals & SIGNAL.discord) !== 0;
}

/** Whether every word of a name is one that the errors of any program use. */
function isPlain(name: string): boolean {
  return splitWords(name)
    .map((word) => word.toLowerCase())
    .every((word) => isGeneric(word) || isGeneric(stem(word)));
}
