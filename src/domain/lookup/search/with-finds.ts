import type { PreparedIndex } from '../prepare.ts';
import type { Reading } from '../reading/reading.ts';
import type { Hit } from '../types.ts';
import { searchNumbers } from './search-numbers.ts';
import { searchWords } from './search-words.ts';

/** A text with more words says what it means; only what falls short of it is searched for. */
const SHORT = 4;

/**
 * The hits of a text with what it may be the beginning or a slip of, where it is short and names nothing
 * for sure.
 *
 * @param isTold whether a number in the text says already what is meant
 */
export function withFinds(
  hits: readonly Hit[],
  reading: Reading,
  index: PreparedIndex,
  isTold: boolean,
): Hit[] {
  const typed = reading.words.length === 1 ? (reading.chunks.words[0] ?? '') : '';
  if (/^\d{1,6}$/.test(typed)) return merge(hits, searchNumbers(index, typed));
  const named = hits.some(({ confidence }) => confidence !== 'possible');
  if (isTold || isPrinted(reading) || (named && reading.words.length > SHORT)) return [...hits];
  const finds = searchWords(reading, index);
  // A number that is no code belongs to a question of another kind.
  const counts = reading.words.some(({ isNumber }) => isNumber);
  return merge(hits, counts ? finds.map(possibly) : finds);
}

/** What a program has printed is no search. */
function isPrinted({ text }: Reading): boolean {
  return /[{}<>;=]|":|\(["'`]|\n[ \t]*at /.test(text);
}

function possibly(find: Hit): Hit {
  return { ...find, confidence: 'possible' };
}

/** Where the text names something, what else it may mean is only possible. */
function merge(hits: readonly Hit[], finds: readonly Hit[]): Hit[] {
  const isSure = ({ confidence }: Hit): boolean => confidence !== 'possible';
  const all = hits.some(isSure)
    ? [...hits, ...finds.map(possibly)]
    : [...finds.filter(isSure), ...hits, ...finds.filter((find) => !isSure(find))];
  const seen = new Set<string>();
  return all.filter(({ table, code }) => {
    const key = `${table} ${code}`;
    return !seen.has(key) && seen.add(key);
  });
}
