import type { CompareIndex, EditionRef } from '../../domain/compare/types.ts';
import { sourcesOf } from './needed-sources.ts';

/**
 * When the source of an edition was read last (day, UTC); of several merged, the newest reading of
 * those that speak in it. Empty where none does.
 *
 * @param table id of the table that is asked for; absent for all
 */
export function readOn(
  edition: Pick<EditionRef, 'source'>,
  table: string | undefined,
  index: CompareIndex,
): string {
  const speaking = sourcesOf(edition, table, index);
  const days = index.sources.filter(({ id }) => speaking.includes(id)).map(({ read }) => read);
  return days.sort().at(-1) ?? '';
}
