import type { Entry, Status, Testimony } from '../../schemas/entry.ts';
import { isLive, listsNow } from './testimony.ts';

/** A source's id with its testimony. */
export type Speaker = readonly [source: string, testimony: Testimony];

/**
 * The testimonies to believe, best first: of the sources that list the code now those that have not
 * struck it before those that have; where none lists it, of all that ever did. Within each group the
 * order of `sources` holds, which is the table's precedence. Of a retired code the source that struck
 * it out knows best what it was.
 */
export function speakers(sources: Entry['sources'], status?: Status): Speaker[] {
  const all = Object.entries(sources);
  const now = all.filter(([, testimony]) => listsNow(testimony));
  if (now.length === 0) return all;
  if (status === 'retired') return now;
  return [
    ...now.filter(([, testimony]) => isLive(testimony)),
    ...now.filter(([, testimony]) => !isLive(testimony)),
  ];
}
