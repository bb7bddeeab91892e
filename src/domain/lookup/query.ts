import { normalise } from '../text/normalise.ts';
import { splitWords } from '../text/words.ts';

/** Longer text is no search; the rest is not read. */
const LONGEST = 200;

/** Words that stand with every kind of number: they decide only between tables named otherwise. */
const GENERIC = new Set(['code', 'codes', 'error', 'errors', 'status', 'discord', 'number']);

/** A query, taken apart. */
export interface Query {
  /** The whole query in lower case, without blanks around it. */
  text: string;
  /** The same without the words that name a table. */
  bare: string;
  /** The whole query without case and punctuation. */
  key: string;
  /** Numbers and classes in it, as codes are written: `4014`, `5xx`. */
  codes: readonly string[];
  /** The words in it, numbers included, without case and punctuation. */
  words: readonly string[];
  /** The words that name a table. */
  hints: ReadonlySet<string>;
  /** The words that do not, as one key; empty without any. */
  rest: string;
}

/**
 * Takes a query apart. Digits may be grouped (`50,013`, `50_013`) and stuck to a table's word (`op10`),
 * unless the whole is a name (`Event1`).
 *
 * @param isHint whether a word names a table
 * @param isName whether a key is what some code is called
 */
export function parseQuery(
  query: string,
  isHint: (word: string) => boolean,
  isName: (key: string) => boolean,
): Query {
  const text = query.slice(0, LONGEST).trim().toLowerCase();
  const key = normalise(text);
  const named = isName(key);
  const spaced = query
    .slice(0, LONGEST)
    .replace(/(?<!\d)\d{1,3}(?:[,_]\d{3})+(?!\d)/g, (number) => number.replace(/[,_]/g, ''))
    .replace(/(\p{L}+)(\d+)(?![\p{L}\d])/gu, (whole, word: string, number: string) =>
      isHint(normalise(word)) && !named ? `${word} ${number}` : whole,
    );
  const codes = spaced
    .toLowerCase()
    .match(/(?<![\p{L}\p{N}_])(?:[1-5]xx|(?<!\S)-\d+|\d+)(?![\p{L}\p{N}_])/gu);
  const words = splitWords(spaced).map(normalise);
  const hints = new Set(words.filter(isHint));
  return {
    text,
    bare: text
      .split(/\s+/)
      .filter((word) => !hints.has(word))
      .join(' '),
    key,
    codes: [...new Set(codes ?? [])],
    words: [...new Set(words)],
    hints,
    rest: words.filter((word) => !hints.has(word)).join(''),
  };
}

/** How well a query's words name a table: 0 where none does. */
export function hintScore(hints: ReadonlySet<string>, tableWords: ReadonlySet<string>): number {
  const named = [...hints].filter((hint) => tableWords.has(hint));
  const telling = named.filter((hint) => !GENERIC.has(hint)).length;
  return telling === 0 ? 0 : telling * 4 + (named.length - telling);
}
