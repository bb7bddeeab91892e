import type { PreparedIndex } from '../prepare.ts';
import type { Reading } from '../reading/reading.ts';
import { knownWords } from './known-words.ts';
import { entriesOfRun } from './runs.ts';
import { walk } from './walk.ts';

/** A place in a text where codes are called by name. */
export interface NameMention {
  /** The entries that bear the name. */
  entries: readonly number[];
  /** The first and the last chunk of it. */
  first: number;
  last: number;
  /** How many words the name has here, small ones not counted. */
  words: number;
  /** `joined`: one run, as programs write it. `whole`: all words of it. `part`: its first words. */
  style: 'joined' | 'whole' | 'part';
  /** How many of its words have a slip of the keyboard in them. */
  slips: number;
}

/** The places where a text calls codes by their names, in the order of the text. */
export function findNames(reading: Reading, index: PreparedIndex): NameMention[] {
  const found: NameMention[] = [];
  const runs = new Set<number>();
  reading.words.forEach((word, at) => {
    const entries = entriesOfRun(word, index);
    if (entries === undefined) return;
    runs.add(at);
    found.push({
      entries,
      first: at,
      last: at,
      words: word.parts.length,
      style: 'joined',
      slips: 0,
    });
  });
  const known = knownWords(reading, index);
  let free = 0;
  for (let at = 0; at < known.ids.length; at++) {
    const mention = at < free ? undefined : walk(reading, index, known, at);
    if (mention === undefined || (mention.style === 'joined' && runs.has(mention.first))) continue;
    // A number is a code before it is a name.
    if (mention.first === mention.last && reading.words[mention.first]?.isNumber === true) continue;
    if (mention.words > 1 && mention.style === 'whole') free = at + mention.words;
    found.push(mention);
  }
  return found.sort((a, b) => a.first - b.first);
}
