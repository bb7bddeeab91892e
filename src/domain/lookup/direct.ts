import type { Reading } from './reading/reading.ts';
import { LABEL, labelOf } from './words/labels.ts';
import { SIGNAL, signalOf } from './words/signals.ts';
import { wordList } from './words/word-list.ts';

/** A query of more words than this is prose or a log. */
const LONGEST = 16;

const ASIDE =
  LABEL.op |
  LABEL.close |
  LABEL.status |
  LABEL.error |
  LABEL.code |
  LABEL.json |
  LABEL.result |
  LABEL.filler |
  LABEL.family |
  LABEL.event |
  LABEL.question;

/** Whether a chunk only says what is asked, not what is asked for: `what does error … mean`. */
export function isAside({ words }: Reading, at: number): boolean {
  const word = words[at];
  if (word === undefined || word.isNumber) return false;
  if (word.isJoined && (signalOf(word.key) & SIGNAL.discord) === 0) {
    return word.parts.every(isAsidePart);
  }
  return (word.label & ASIDE) !== 0 || isAsidePart(word.key);
}

/** What Discord is made of: who names it asks for it. */
const THINGS = new Set(
  wordList(
    'guild guilds embeds interaction interactions webhook webhooks intent intents slash shard shards snowflake',
  ),
);

function isAsidePart(part: string): boolean {
  if (THINGS.has(part)) return false;
  return (labelOf(part) & ASIDE) !== 0 || (signalOf(part) & ~(SIGNAL.foreign | SIGNAL.http)) !== 0;
}

/**
 * Whether a text asks for nothing but what is mentioned in it: all else are words of asking and words
 * that name a table.
 */
export function isDirect(
  reading: Reading,
  mentions: readonly { first: number; last: number }[],
): boolean {
  const { words } = reading;
  if (words.length > LONGEST) return false;
  const mentioned = new Set<number>();
  for (const { first, last } of mentions) {
    for (let at = first; at <= last; at++) mentioned.add(at);
  }
  return words.every((_, at) => mentioned.has(at) || isAside(reading, at));
}
