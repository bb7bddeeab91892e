import { normalise } from '../text/normalise.ts';
import { splitWords } from '../text/words.ts';

/** Words that libraries put before a name so often that they are no part of it. */
const BEFORE = new Set('e k err errs error errors code codes op opcode close event ev'.split(' '));

/** Words that they put behind it. */
const BEHIND = new Set('error errors err exception code op opcode event'.split(' '));

/** No name has more such words on a side; a text that has would give forms without number. */
const MOST = 4;

/**
 * The forms in which two names are the same, in lower case and without punctuation: the whole name, and
 * what is left of it without words such as `Err`, `OpCode` before or behind it.
 */
export function loosely(name: string): string[] {
  const words = splitWords(name).map(normalise);
  const forms = new Set([words.join('')]);
  for (let from = 0; from < words.length && from <= MOST; from += 1) {
    for (let to = words.length; to > from && to >= words.length - MOST; to -= 1) {
      forms.add(words.slice(from, to).join(''));
      if (!BEHIND.has(words[to - 1] ?? '')) break;
    }
    if (!BEFORE.has(words[from] ?? '')) break;
  }
  return [...forms];
}
