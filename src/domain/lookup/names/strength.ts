import { familyOf, kindOf } from '../context.ts';
import type { Reading } from '../reading/reading.ts';
import type { LookupEntry } from '../types.ts';
import { isGeneric } from '../words/generic.ts';
import { wordList } from '../words/word-list.ts';
import type { NameMention } from './find-names.ts';
import { stem } from './stem.ts';

/** A name with what is known of the place where it stands. */
export interface Standing {
  reading: Reading;
  /** The codes that bear the name. */
  entries: readonly LookupEntry[];
  /** The name as it stands in the text. */
  text: string;
  /** The words beside it say that it is a code's. */
  told: boolean;
  /** They say that it is an event's. */
  event: boolean;
  /** It is taken out of an enum of codes. */
  qualified: boolean;
  /** The text asks for nothing but what is mentioned. */
  direct: boolean;
  /** Discord is spoken of. */
  discord: boolean;
  /** Another service is. */
  foreign: boolean;
}

/** How surely a name in a text means a code: 0 to 100. */
export function strengthOfName(name: NameMention, standing: Standing): number {
  const extended = !standing.direct && isExtended(standing.reading, name) ? EXTENDED : 0;
  const strength = ownStrength(name, standing) - SLIP * name.slips - extended;
  // Other programs make slips too.
  return Math.max(0, name.slips > 0 && !standing.discord ? Math.min(strength, 45) : strength);
}

/** `Unknown interaction type` is about a type. */
function isExtended({ text, chunks, words }: Reading, { last }: NameMention): boolean {
  const next = words[last + 1];
  if (next === undefined || !THINGS.has(next.key)) return false;
  return text.slice(chunks.ends[last], chunks.starts[last + 1]) === ' ';
}

const THINGS = new Set(
  wordList('type types id ids name names kind format event field value class handler'),
);
const EXTENDED = 25;

/** So much less sure is a name for each slip in it. */
const SLIP = 12;

function ownStrength(name: NameMention, standing: Standing): number {
  const { reading, direct, qualified, foreign } = standing;
  if (direct) return strengthOfQuery(name, standing);
  if (name.style === 'joined' && isPartOfProgram(reading, name.first)) return 0;
  if (qualified && standing.told) return standing.discord || !isPlain(reading, name) ? 85 : 45;
  if (name.words === 1) return strengthOfWord(standing);
  if (name.style === 'joined') return strengthOfRun(name, standing);
  if (foreign) return 20;
  if (name.style === 'part') return strengthOfPart(name, standing);
  return strengthOfWords(name, standing);
}

/** A text that asks for nothing else; a single plain word among others is rather a word of the question. */
function strengthOfQuery(name: NameMention, { reading, told, event }: Standing): number {
  if (name.style === 'part') return 55;
  const isAlone = name.first === 0 && name.last === reading.words.length - 1;
  return name.words > 1 ||
    name.style === 'joined' ||
    isAlone ||
    told ||
    event ||
    !isPlain(reading, name)
    ? 85
    : 40;
}

function strengthOfWord({ entries, text, told, event, discord }: Standing): number {
  if (event && entries.some(({ code }) => code === text)) return discord ? 90 : 80;
  if (event) return discord ? 55 : 20;
  return told ? 40 : 0;
}

function strengthOfRun(
  name: NameMention,
  { reading, entries, text, foreign, told, discord }: Standing,
): number {
  if (entries.some(({ code }) => code === text)) return foreign ? 60 : 88;
  if (foreign) return 25;
  // `messageCreate` is what a library calls an event, and every handler is named so.
  if (entries.every(isEvent)) return told ? 45 : 35;
  if (entries.every(isStatus) && isPlain(reading, name)) return told && discord ? 60 : 40;
  // `InvalidTokenException` is the class of an error, of which there are many kinds.
  if (isPlain(reading, name))
    return /(?:error|exception)$/i.test(text) ? 40 : discord ? 65 : told ? 45 : 30;
  return 85;
}

/** A message that is cut off, by the log or by the one who asks. */
function strengthOfPart(name: NameMention, { reading, discord }: Standing): number {
  if (!discord) return 25;
  const cut = name.last === reading.words.length - 1;
  const telling = tellingWords(reading, name);
  if (telling === 0) return cut && name.words >= 4 ? 50 : 25;
  if (telling === 1) return cut && name.words >= 4 ? 55 : 40;
  return name.words >= 5 || cut ? 70 : 50;
}

function strengthOfWords(name: NameMention, { reading, entries, told, discord }: Standing): number {
  // `guild create` in prose is what somebody does.
  if (entries.every(isEvent)) return told ? 60 : 35;
  const plain = isPlain(reading, name);
  if (plain && entries.every(isStatus)) return told && discord ? 60 : 40;
  const bounded = isBounded(reading, name);
  if (plain) {
    if (told) return discord ? 65 : 45;
    if (!discord) return bounded && name.words > 3 ? 45 : 25;
    return bounded ? 60 : 35;
  }
  if (name.words >= 4) return bounded || discord ? 85 : 60;
  if (discord) return 65;
  // `"message": "Missing Access"`
  const isMessage = reading.words[name.first - 1]?.key === 'message';
  return bounded && (name.words > 2 || isMessage) ? 60 : 40;
}

function isEvent({ table }: LookupEntry): boolean {
  return kindOf(table) === 'events';
}

function isStatus({ table }: LookupEntry): boolean {
  return familyOf(table) === 'http';
}

/** Whether every word of a name is one that the errors of any program use. */
function isPlain(reading: Reading, name: NameMention): boolean {
  return tellingWords(reading, name) === 0;
}

/** How many words of a name are not found in the errors of any program. */
function tellingWords({ words }: Reading, { first, last }: NameMention): number {
  let telling = 0;
  for (let at = first; at <= last; at++) {
    for (const part of words[at]?.parts ?? []) {
      if (!isGeneric(part) && !isGeneric(stem(part)) && !/^\d+$/.test(part)) telling++;
    }
  }
  return telling;
}

/** Whether a name fills what stands between two signs, as a message does. */
function isBounded({ text, chunks }: Reading, { first, last }: NameMention): boolean {
  const start = chunks.starts[first] ?? 0;
  const end = chunks.ends[last] ?? 0;
  const before = text.slice(Math.max(0, start - 3), start);
  const behind = text.slice(end, end + 3);
  return /(?:^|[:>"'\](\n|\-–—=])\s*$/.test(before) && /^\s*(?:$|[.\n"',)\]}|;(!])/.test(behind);
}

/** Whether a run names a file, or stands in a frame of a stack trace. */
function isPartOfProgram({ text, chunks, words }: Reading, at: number): boolean {
  const before = text.charAt((chunks.starts[at] ?? 0) - 1);
  const end = chunks.ends[at] ?? 0;
  const behind = text.slice(end, end + 6);
  if (before === '/' || before === '\\') return true;
  if (/^(?:[/\\]|\.(?:[jt]sx?|mjs|cjs|py|java|kt|cs|go|rs|rb|php)\b)/.test(behind)) return true;
  const line = chunks.lines[at];
  let first = at;
  while (first > 0 && at - first < FRAME && chunks.lines[first - 1] === line) first--;
  return first < at && words[first]?.key === 'at';
}

/** Runs before the one that a frame of a stack trace calls. */
const FRAME = 12;
