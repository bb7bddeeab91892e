import { normalise } from '../../text/normalise.ts';
import { splitWords } from '../../text/words.ts';
import { stem } from './stem.ts';

/** A name without the limits in parentheses and the placeholders, which differ from case to case. */
export function withoutLimits(name: string): string {
  return name.replace(/\(s\)/g, 's').replace(/\(\s*\d[^)]*\)|\{[^}]*\}/g, ' ');
}

/** The words of a name by which it is found in text, as stems. */
export function phraseOf(name: string): string[] {
  const words = splitWords(withoutLimits(name))
    .map((word) => normalise(word))
    .filter((word) => word !== '');
  const telling = words.filter((word) => !isSmall(word));
  return (telling.length > 0 ? telling : words).map(stem);
}

const SMALL = new Set([
  'a',
  'an',
  'the',
  'is',
  'are',
  'was',
  'were',
  'be',
  'been',
  'has',
  'have',
  'had',
]);

/** Whether a word is one that people leave out or put in: names are told apart by the others. */
export function isSmall(word: string): boolean {
  return SMALL.has(word);
}
