import { codeText } from '../src/domain/codes.ts';
import { joinWords } from '../src/domain/lookup/join-words.ts';
import { readIndex } from '../src/domain/lookup/read-index.ts';
import type { LookupColumns, LookupEntry, LookupIndex } from '../src/domain/lookup/types.ts';
import { normalise } from '../src/domain/text/normalise.ts';
import { madeRandom } from './samples.ts';

const COPIES = 16;

/**
 * How the names of the copies differ: `own word`: each copy has the real names and a word of its own
 * behind them; `new words`: no copy shares a word with another; `natural` lies between.
 */
export type Growth = 'natural' | 'own word' | 'new words';

/**
 * An index with sixteen times as many codes: every table of the real one with fifteen copies of its codes.
 * What counts is that it is as hard to search as a reference that really had grown so much, while the
 * same queries have the same answers:
 *
 * - Tables grow; none are added. A number that is asked for means no more codes than before.
 * - Numbers are new, with at least seven digits, and begin as the number that they copy: what is typed of
 *   a number is the beginning of sixteen times as many.
 * - Words grow as they do in the real index, where sixteen times as many codes have 4.9 times as many
 *   words (1164 in all, about 240 in a sixteenth of the codes taken by lot). So most words have four
 *   spellings (in which copies which, depends on the word) and stand in four times as many names; one
 *   in twelve is another in every copy, and small words are the same in all. Names that would come out
 *   the same get a word of their copy's own. Both extremes can be made as well.
 * - A new word is an old one in other letters, vowels for vowels: as long, and words begin with any letter.
 */
export function sixteenFold(index: LookupIndex, growth: Growth): LookupIndex {
  const seen = new Set<string>();
  const all = readIndex(index);
  for (const { name, code } of all) {
    seen.add(normalise(name));
    seen.add(codeText(code));
  }
  const copies = Array.from({ length: COPIES - 1 }, (_, at) =>
    all.map((entry) => copyOf(entry, at + 1, growth, seen)),
  );
  const entries = [all, ...copies].flat();
  return {
    tables: index.tables.map((table) =>
      columnsOf(
        table,
        entries.filter((entry) => entry.table.id === table.id),
      ),
    ),
  };
}

function copyOf(
  { table, code, name, identifier, status, also }: LookupEntry,
  copy: number,
  growth: Growth,
  seen: Set<string>,
): LookupEntry {
  const other = (text: string): string => inOtherWords(text, copy, growth);
  const plain = other(name);
  const isNew = !seen.has(normalise(plain));
  const own = spelled('apart', copy);
  const newName = isNew ? plain : `${plain} ${own}`;
  seen.add(normalise(newName));
  const newCode = typeof code === 'number' ? newNumber(code, copy) : newKey(other(code), own, seen);
  return {
    table,
    code: newCode,
    name: newName,
    identifier: isNew ? other(identifier) : `${other(identifier)}${joinWords(own)}`,
    status,
    also: also.map(other),
    url: `${table.url}${newCode}/`,
  };
}

function newKey(key: string, own: string, seen: Set<string>): string {
  const free = seen.has(key) ? `${key}_${own.toUpperCase()}` : key;
  seen.add(free);
  return free;
}

/** 4014 becomes 4014401 to 4014415: seven digits, of which the fill tells how long the number was. */
function newNumber(code: number, copy: number): number {
  const text = String(Math.abs(code));
  const fill = String(text.length).repeat(Math.max(0, 5 - text.length));
  return Number(`${code < 0 ? '-' : ''}${text}${fill}${String(copy).padStart(2, '0')}`);
}

function inOtherWords(text: string, copy: number, growth: Growth): string {
  if (growth === 'own word') return text;
  return text.replace(/[A-Z]?[a-z]+|[A-Z]+/g, (word) => {
    // Every name of any language is held together by the same small words.
    if (word.length < 4) return word;
    const spelling = growth === 'new words' ? copy : spellingOf(word.toLowerCase(), copy);
    return spelled(word, spelling);
  });
}

const PAIRS = [
  [0, 1],
  [0, 2],
  [0, 3],
  [1, 2],
  [1, 3],
  [2, 3],
] as const;

/** Mostly 0 to 3: two of the copy's four bits, and which two depends on the word. */
function spellingOf(word: string, copy: number): number {
  let hash = 0;
  for (const letter of word) hash = (Math.imul(hash, 31) + letter.charCodeAt(0)) >>> 0;
  if (hash % 12 === 0) return copy;
  const [low, high] = PAIRS[(hash >>> 4) % PAIRS.length] ?? PAIRS[0];
  return ((copy >> low) & 1) | (((copy >> high) & 1) << 1);
}

const VOWELS = 'aeiou';
/** Without the `s` that ends plurals. */
const CONSONANTS = 'bcdfghjklmnpqrtvwxyz';

const alphabets = Array.from({ length: COPIES }, (_, spelling) => {
  const random = madeRandom(spelling + 1);
  const shuffled = (letters: string): string =>
    spelling === 0
      ? letters
      : Array.from(letters, (letter) => [random(), letter] as const)
          .sort(([a], [b]) => a - b)
          .map(([, letter]) => letter)
          .join('');
  const [from, to] = [VOWELS + CONSONANTS, shuffled(VOWELS) + shuffled(CONSONANTS)];
  return new Map(
    Array.from(from, (letter, at) => [letter, to.charAt(at)] as const).flatMap(([a, b]) => [
      [a, b] as const,
      [a.toUpperCase(), b.toUpperCase()] as const,
    ]),
  );
});

/** A word in other letters; spelling 0 is its own. */
function spelled(word: string, spelling: number): string {
  const alphabet = alphabets[spelling];
  return Array.from(word, (letter) => alphabet?.get(letter) ?? letter).join('');
}

function columnsOf(table: LookupColumns, entries: readonly LookupEntry[]): LookupColumns {
  return {
    ...table,
    codes: entries.map(({ code }, at) => stepTo(code, entries[at - 1]?.code)).join(' '),
    statuses: table.statuses.repeat(COPIES),
    names: entries
      .map(({ name, identifier, also }) => [name, identifier, ...also].join('\t'))
      .join('\n'),
  };
}

function stepTo(code: LookupEntry['code'], before: LookupEntry['code'] | undefined): string {
  if (typeof code === 'string') return code;
  return String(code - (typeof before === 'number' ? before : 0));
}
