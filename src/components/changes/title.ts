import type { ToldSet } from '../../domain/changes/types.ts';
import type { Directory } from './directory.ts';
import { isNews } from './fact-words.ts';
import { phraseText, phrasesOf } from './phrase.ts';

/** Readers show titles on one line: a title has so many characters at most. */
const MOST_LETTERS = 100;

/** How long lists of codes may become: shorter ones are tried where the longest has no room. */
const LIST_LETTERS = [72, 48, 24, 0];

/**
 * What a commit did, as the title of a feed's entry: the source, then phrases table by table, such as
 * `Official: JSON error codes + added 40009 Unknown account, ~ renamed 30003, 30007`. Only what is
 * news is told, as much as has room: `… and 3 more` counts the phrases that have none. A single
 * phrase that is too long names fewer codes, or has its name cut between words.
 */
export function titleOf(set: ToldSet, directory: Directory): string {
  for (const letters of LIST_LETTERS) {
    const phrases = phrasesIn(set, directory, letters);
    for (let count = phrases.length; count > 0; count -= 1) {
      const title = phrases.slice(0, count).join('') + restOf(phrases.length - count);
      if (title.length <= MOST_LETTERS) return title;
    }
  }
  const [first = '', ...others] = phrasesIn(set, directory, 0);
  const rest = restOf(others.length).trim() || '…';
  return cut(first, MOST_LETTERS - rest.length) + rest;
}

/** The phrases with what stands before each, the source's and tables' names among it. */
function phrasesIn(set: ToldSet, directory: Directory, letters: number): string[] {
  const source = directory.source(set.source).name;
  const phrases = set.tables.flatMap(({ table, events }) =>
    phrasesOf(set, events.filter(isNews), letters).map((phrase, at) =>
      at === 0
        ? { between: '; ', text: `${directory.table(table).name} ${phraseText(phrase)}` }
        : { between: ', ', text: phraseText(phrase) },
    ),
  );
  return phrases.map(({ between, text }, at) => (at === 0 ? `${source}: ` : between) + text);
}

function restOf(count: number): string {
  return count === 0 ? '' : ` … and ${String(count)} more`;
}

/** The words of a text that fit into so many letters. API versions are told all or not at all. */
function cut(text: string, letters: number): string {
  return text
    .slice(0, letters + 1)
    .replace(/[,;:(]?\s+\S*$/, '')
    .replace(/ in( v\d+,?)*( and)?$/, '');
}
