import { normalise } from '../../text/normalise.ts';
import { splitWords } from '../../text/words.ts';
import { stem } from './stem.ts';

/** A name without the limits in parentheses and the placeholders, which differ from case to case. */
export function withoutLimits(name: string): string {
  return name.replace(/\(s\)/g, 's').replace(/\(\s*\d[^)]*\)|\{[^}]*\}/g, ' ');
}

/** The words of a name by which it is found in text, as stems. */
export function phraseOf(name: string): string[] {
  return splitWords(withoutLimits(name))
    .map((word) => stem(normalise(word)))
    .filter((word) => word !== '');
}
