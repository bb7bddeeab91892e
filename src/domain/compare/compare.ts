import type { History } from '../../schemas/history.ts';
import { differencesOf } from './differences.ts';
import { editionRows } from './edition.ts';
import type { CompareIndex, CompareQuery, CompareTable, Comparison } from './types.ts';

/**
 * What differs between two editions, table by table. A table that only one of them holds is named,
 * not told code by code.
 *
 * @param histories every history of the sources that the question names; others are left aside
 * @param query checked: see `checkQuery`
 * @throws RangeError where a date is impossible
 */
export function compare(
  histories: readonly History[],
  index: CompareIndex,
  query: CompareQuery,
): Comparison {
  const { a, b, table: asked, against } = query;
  const other = index.tables.find(({ id }) => id === against);
  const result: Comparison = { query, oneSource: a.source === b.source, tables: [], lone: [] };
  for (const table of index.tables) {
    if (asked !== undefined && table.id !== asked) continue;
    if (!countsBoth(histories, table, query)) continue;
    const mine = editionRows(histories, table, a);
    const theirs = editionRows(histories, other ?? table, b);
    if (mine.length > 0 && theirs.length > 0) {
      const named = { table, ...(other !== undefined && { against: other }) };
      result.tables.push({ ...named, ...differencesOf(histories, named, query, mine, theirs) });
    } else if (mine.length > 0) {
      result.lone.push({ table, side: 'a', codes: mine.length });
    } else if (theirs.length > 0) {
      result.lone.push({ table: other ?? table, side: 'b', codes: theirs.length });
    }
  }
  return result;
}

/** A table that counts its versions by itself, as the voice gateway does, has no part in other ones. */
function countsBoth(
  histories: readonly History[],
  table: CompareTable,
  { a, b }: CompareQuery,
): boolean {
  if (a.source !== b.source || a.version === undefined || b.version === undefined) return true;
  const versions = histories
    .filter((history) => history.source === a.source && history.table === table.id)
    .flatMap(({ codes }) => codes.map(({ version }) => version));
  return [a.version, b.version].every(
    (version) => versions.includes(version) || versions.includes(undefined),
  );
}
