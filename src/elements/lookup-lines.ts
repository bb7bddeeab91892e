import type { Hit } from '../domain/lookup/types.ts';
import { count } from './lookup-words.ts';

/**
 * Tells where in a text a hit stands: `line 3`, `line 3 and 12 more places`. Says nothing of a text of
 * one line, nor of a hit without a place.
 */
export function lineCounter(text: string): (hit: Pick<Hit, 'at' | 'again'>) => string {
  if (!text.includes('\n')) return () => '';
  const breaks: number[] = [];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) breaks.push(at);
  return ({ at, again = [] }) => {
    if (!at) return '';
    // A number does not part from its word.
    const line = `line\u00a0${breaks.filter((place) => place < at.start).length + 1}`;
    const more = count(again.length, 'more place').replace(' ', '\u00a0');
    return again.length === 0 ? line : `${line} and ${more}`;
  };
}
