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
  const result: Comparison = {
    query,
    oneSource: a.source === b.source,
    tables: [],
    lone: [],
    unversioned: [],
  };
  for (const table of index.tables) {
    if (asked !== undefined && table.id !== asked) continue;
    const part = partIn(histories, table, query);
    if (part === 'unversioned') result.unversioned.push(table);
    if (part !== 'compared') continue;
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

/**
 * What part a table has in a comparison of two API versions of one source: one that is kept once for
 * all versions tells nothing of them, and one that counts its versions by itself, as the voice
 * gateway does, has none of these.
 */
function partIn(
  histories: readonly History[],
  table: CompareTable,
  { a, b }: CompareQuery,
): 'compared' | 'unversioned' | 'none' {
  const asked = [a.version, b.version];
  if (a.source !== b.source || asked.includes(undefined) || a.version === b.version) {
    return 'compared';
  }
  const versions = histories
    .filter((history) => history.source === a.source && history.table === table.id)
    .flatMap(({ codes }) => codes.map(({ version }) => version));
  if (versions.length > 0 && versions.every((version) => version === undefined)) {
    return 'unversioned';
  }
  return asked.every((version) => versions.includes(version)) ? 'compared' : 'none';
}
