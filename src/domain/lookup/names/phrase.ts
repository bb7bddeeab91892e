import { normalise } from '../../text/normalise.ts';
import { splitWords } from '../../text/words.ts';
import { stem } from './stem.ts';

/**
 * The words of a name by which it is found in text: stems, without the limits that stand in
 * parentheses and without placeholders, since both differ from case to case.
 */
export function phraseOf(name: string): string[] {
  const plain = name.replace(/\(s\)/g, 's').replace(/\(\s*\d[^)]*\)|\{[^}]*\}/g, ' ');
  return splitWords(plain)
    .map((word) => stem(normalise(word)))
    .filter((word) => word !== '');
}
