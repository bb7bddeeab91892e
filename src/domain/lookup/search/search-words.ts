import { contextOf, fitOf, isForeign } from '../context.ts';
import { isAside } from '../direct.ts';
import { isAlive, type PreparedIndex } from '../prepare.ts';
import type { Reading } from '../reading/reading.ts';
import type { Hit } from '../types.ts';
import { meaningsOf, type Meaning } from './vocabulary.ts';

/** A word of the query. */
interface Asked {
  meanings: readonly Meaning[];
  /** How telling it is: rare words tell more. */
  weight: number;
  /** It only says what is asked. */
  aside: boolean;
}

/** A longer text is no search. */
const LONGEST = 16;
/** Words in more names than this add no further names where rarer ones found some. */
const COMMON = 300;
/** From here on a find is worth showing, and from here on it is what was meant. */
const SHOWN = 0.4;
const LIKELY = 0.74;
const LEAD = 0.06;
const MOST = 20;

/** The codes whose names are likest to a short text, the best first; slips are forgiven. */
export function searchWords(reading: Reading, index: PreparedIndex): Hit[] {
  if (reading.words.length === 0 || reading.words.length > LONGEST) return [];
  const asked = askedWords(reading, index);
  const main = asked.filter(({ aside }) => !aside);
  const total = main.reduce((sum, { weight }) => sum + weight, 0);
  if (total === 0) return [];
  const context = contextOf(reading, 0);
  const best = new Map<number, number>();
  for (const name of candidatesOf(index, main)) {
    const { entry, words } = index.names[name] ?? { entry: -1, words: [] };
    const score = likeness(index, asked, words, total);
    if (score >= SHOWN && score > (best.get(entry) ?? 0)) best.set(entry, score);
  }
  const ranked = [...best]
    .flatMap(([at, score]) => {
      const entry = index.entries[at];
      return entry === undefined
        ? []
        : [
            {
              entry,
              score,
              rank: score + fitOf(entry.table, context) / 60 + (isAlive(entry) ? 0 : -0.1),
            },
          ];
    })
    .sort((a, b) => b.rank - a.rank)
    .slice(0, MOST);
  const lead = (ranked[0]?.rank ?? 0) - (ranked[1]?.rank ?? 0);
  return ranked.map(({ entry, score }, at): Hit => {
    const sure = at === 0 && score >= LIKELY && lead >= LEAD && !isForeign(context);
    return {
      table: entry.table.id,
      code: entry.code,
      confidence: sure ? 'likely' : 'possible',
      reason: score >= LIKELY ? 'Its name is nearly that' : 'Its name has words of that',
    };
  });
}

function askedWords(reading: Reading, index: PreparedIndex): Asked[] {
  const last = reading.words.length - 1;
  return reading.words.flatMap((word, at) =>
    word.isNumber
      ? []
      : word.parts.map((part, within): Asked => {
          const meanings = meaningsOf(index, part, at === last && within === word.parts.length - 1);
          const weights = meanings
            .filter(({ likeness }) => likeness >= 0.8)
            .map(({ word: id }) => weightOf(index, id));
          return {
            meanings,
            weight: weights.length > 0 ? Math.max(...weights) : 3,
            aside: !word.isJoined && isAside(reading, at),
          };
        }),
  );
}

function weightOf({ names, namesOfWord }: PreparedIndex, word: number): number {
  return Math.log(1 + names.length / (1 + (namesOfWord[word]?.length ?? 0)));
}

/** The names that hold a word of the query, rare words first. */
function candidatesOf(index: PreparedIndex, asked: readonly Asked[]): Set<number> {
  const words = asked
    .flatMap(({ meanings }) => meanings.map(({ word }) => index.namesOfWord[word] ?? []))
    .sort((a, b) => a.length - b.length);
  const found = new Set<number>();
  for (const names of words) {
    if (names.length > COMMON && found.size > 0) break;
    for (const name of names) found.add(name);
  }
  return found;
}

/** How like a name is to a query: what part of the query it holds, and what part of it the query holds. */
function likeness(
  index: PreparedIndex,
  asked: readonly Asked[],
  words: readonly number[],
  total: number,
): number {
  let ofQuery = 0;
  let ofName = 0;
  const met = new Set<number>();
  for (const { meanings, weight, aside } of asked) {
    let best: Meaning | undefined;
    for (const meaning of meanings) {
      if (meaning.likeness > (best?.likeness ?? 0) && words.includes(meaning.word)) best = meaning;
    }
    if (best === undefined) continue;
    if (!aside) ofQuery += weight * best.likeness;
    if (met.has(best.word)) continue;
    met.add(best.word);
    ofName += weightOf(index, best.word) * best.likeness;
  }
  const whole = words.reduce((sum, word) => sum + weightOf(index, word), 0);
  return (ofQuery / total) * (0.45 + (0.55 * ofName) / whole);
}
