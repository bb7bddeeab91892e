import { knownWords } from './known-words.ts';
import { isConstant, splitWords } from './words.ts';

/** `sentence`: only the first word gets a capital. `title`: every word does. */
export type Casing = 'sentence' | 'title';

/** Whether a label shouts in words: `NOT FOUND`. */
function isShouted(label: string): boolean {
  return /\p{Lu}/u.test(label) && !/\p{Ll}/u.test(label);
}

function capitalise(word: string): string {
  // `iOS` keeps its small letter: its case is its own.
  return /\p{Lu}/u.test(word) ? word : word.charAt(0).toUpperCase() + word.slice(1);
}

/**
 * A label as a name that people read. Constants and shouted words are put into words
 * (`REQUEST_GUILD_MEMBERS` is `Request Guild Members` in title case); any other label stays as its
 * source writes it, without back-ticks.
 */
export function humanise(label: string, casing: Casing): string {
  const plain = label.replaceAll('`', '').trim();
  if (!isConstant(plain) && !isShouted(plain)) return plain === '' ? label : plain;
  const words = splitWords(plain).flatMap((word) => knownWords(word) ?? word.toLowerCase());
  if (words.length === 0) return plain;
  return words
    .map((word, at) => (casing === 'title' || at === 0 ? capitalise(word) : word))
    .join(' ');
}
