import type { Entry, Testimony } from '../../schemas/entry.ts';
import { isLive, listsNow } from './testimony.ts';

/** A source's id with its testimony. */
export type Speaker = readonly [source: string, testimony: Testimony];

/**
 * The testimonies to believe, best first: of the sources that list the code now those that have not
 * struck it before those that have; where none lists it, of all that ever did. Within each group the
 * order of `sources` holds, which is the table's precedence.
 */
export function speakers(sources: Entry['sources']): Speaker[] {
  const all = Object.entries(sources);
  const now = all.filter(([, testimony]) => listsNow(testimony));
  if (now.length === 0) return all;
  return [
    ...now.filter(([, testimony]) => isLive(testimony)),
    ...now.filter(([, testimony]) => !isLive(testimony)),
  ];
}
