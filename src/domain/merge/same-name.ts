import type { Table } from '../../schemas/registry.ts';
import { normalise } from '../text/normalise.ts';
import { isConstant, splitWords } from '../text/words.ts';

/** Ways in which a constant may write a word of the message. */
function spellings(word: string): string[] {
  const singular = word.length > 2 && word.endsWith('s') ? [word.slice(0, -1)] : [];
  return [...(SPELLINGS.get(word) ?? []), `${word}s`, word, ...singular];
}

const SPELLINGS = new Map([
  ['1', ['one']],
  ['2', ['two']],
  ['cant', ['cannot']],
]);

/** Per place in a normalised constant where an article stands, the place behind it. */
function articlesIn(constant: string): Map<number, number> {
  const articles = new Map<number, number>();
  let at = 0;
  for (const word of splitWords(constant).map(normalise)) {
    if (['a', 'an', 'the'].includes(word)) articles.set(at, at + word.length);
    at += word.length;
  }
  return articles;
}

/**
 * Whether a constant abbreviates a message: it is made of words of the message in their order, where
 * a plural `s` and articles do not count. `MaximumNumberOfGuildsReached` abbreviates
 * `Maximum number of guilds reached (100)`; `MissingPermissions` does not abbreviate
 * `You lack permissions to perform that action`.
 */
export function abbreviates(constant: string, message: string): boolean {
  const whole = normalise(constant);
  const articles = articlesIn(constant);
  // How far into the constant the words that were looked at can reach.
  const reached = new Set<number>();
  const reach = (place: number): void => {
    let at: number | undefined = place;
    for (; at !== undefined; at = articles.get(at)) reached.add(at);
  };
  reach(0);
  for (const word of splitWords(message).map(normalise)) {
    for (const place of [...reached]) {
      for (const spelling of spellings(word)) {
        if (whole.startsWith(spelling, place)) reach(place + spelling.length);
      }
    }
  }
  return reached.has(whole.length);
}

/** The form in which two labels are one name; the label itself where it has no letter or digit. */
function key(label: string): string {
  return normalise(label) || label;
}

/**
 * Whether labels of one code disagree: beyond case and punctuation, and, in a table of messages,
 * beyond what a constant leaves out of the message that it abbreviates.
 */
export function namesDiffer(labels: readonly string[], kind: Table['labels']): boolean {
  // Of a message and a constant that read alike the message stands for both.
  const ordered = [...labels].sort((a, b) => Number(isConstant(b)) - Number(isConstant(a)));
  const distinct = [...new Map(ordered.map((label) => [key(label), label])).values()];
  if (distinct.length < 2) return false;
  if (kind === 'name') return true;
  const messages = distinct.filter((label) => !isConstant(label));
  const constants = distinct.filter(isConstant);
  if (messages.length > 1) return true;
  const [message] = messages;
  if (message !== undefined) return constants.some((label) => !abbreviates(label, message));
  return constants.some((a, at) =>
    constants.slice(at + 1).some((b) => !abbreviates(a, b) && !abbreviates(b, a)),
  );
}
