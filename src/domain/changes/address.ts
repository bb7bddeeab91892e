import { changesUrl } from '../api/paths.ts';
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

/** Where a change is told in full, from the site's root. */
export function addressOf(set: Pick<ChangeSet, 'source' | 'date' | 'commit'>): string {
  return `${changesUrl(monthOf(set))}#${anchorOf(set)}`;
}
