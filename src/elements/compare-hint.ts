import { lastDayOf } from '../domain/compare/check-date.ts';
import type { CompareTable, Presence } from '../domain/compare/types.ts';

/**
 * When an edition's source listed a table's codes, or any, in a sentence or two.
 *
 * @param times when it did, oldest first
 * @param read day of its last reading
 * @param table absent for all
 */
export function timesText(
  times: readonly Presence[],
  read: string,
  table?: Pick<CompareTable, 'name'>,
): string {
  const [first, last] = [times[0], lastDayOf(times)?.slice(0, 10)];
  if (first === undefined) return `Never listed ${table?.name ?? 'codes'}.`;
  const from = first.from.slice(0, 10);
  if (last !== undefined) return `Listed from ${from} to ${last}, the last day.`;
  if (first.approximate !== true) return `Listed since ${from}. Empty: the newest.`;
  if (from === read) return `Known from one reading, ${from}.`;
  return `Listed since ${from} or before. Empty: the newest.`;
}
