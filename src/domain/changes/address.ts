import { changesUrl } from '../api/paths.ts';
import { isTold } from './told.ts';
import type { ChangeSet } from './types.ts';

/** The month (UTC) in which a change was made: `2026-06`. */
export function monthOf({ date }: Pick<ChangeSet, 'date'>): string {
  return date.slice(0, 7);
}

/** The fragment of a change in its month's page: `official-3e9a470`. */
export function anchorOf({
  source,
  date,
  commit,
}: Pick<ChangeSet, 'source' | 'date' | 'commit'>): string {
  return `${source}-${commit?.slice(0, 7) ?? date.slice(0, 10)}`;
}

/**
 * Where a change is told in full, from the site's root. A commit that only respelt is told nowhere:
 * its address is the log.
 */
export function addressOf(set: ChangeSet): string {
  if (!set.tables.some(({ events }) => events.some(isTold))) return changesUrl();
  return `${changesUrl(monthOf(set))}#${anchorOf(set)}`;
}
