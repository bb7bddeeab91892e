import { UNOFFICIAL, type CompareIndex, type CompareQuery, type EditionRef } from './types.ts';

/**
 * The question with a date on both sides, so that its answer stays what it is: an edition without one
 * takes the day of its source's last reading.
 */
export function pinned(query: CompareQuery, index: CompareIndex): CompareQuery {
  const { table, against } = query;
  const dated = (ref: EditionRef, wanted: string | undefined): EditionRef => {
    const at = ref.at ?? readOf(ref.source, wanted, index);
    return at === undefined ? ref : { ...ref, at };
  };
  return { ...query, a: dated(query.a, table), b: dated(query.b, against ?? table) };
}

/**
 * The day on which an edition's source was read last; of the unofficial ones together the newest such
 * day of those that ever listed the table.
 *
 * @param table absent for any table
 */
export function readOf(
  source: string,
  table: string | undefined,
  { sources, tables }: CompareIndex,
): string | undefined {
  if (source !== UNOFFICIAL) return sources.find(({ id }) => id === source)?.read;
  const wanted = tables.filter(({ id }) => table === undefined || id === table);
  return sources
    .filter((each) =>
      wanted.some(({ id, authority }) => each.id !== authority && Object.hasOwn(each.tables, id)),
    )
    .map(({ read }) => read)
    .sort()
    .at(-1);
}
