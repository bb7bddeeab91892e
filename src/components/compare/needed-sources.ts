import {
  UNOFFICIAL,
  type CompareIndex,
  type CompareQuery,
  type EditionRef,
} from '../../domain/compare/types.ts';

/** The sources whose histories answer a question, in the index's order. */
export function neededSources(
  { a, b, table, against }: CompareQuery,
  index: CompareIndex,
): string[] {
  const needed = new Set([...sourcesOf(a, table, index), ...sourcesOf(b, against ?? table, index)]);
  return index.sources.map(({ id }) => id).filter((id) => needed.has(id));
}

/**
 * The sources whose histories hold an edition: one, or the unofficial ones that ever listed a code.
 *
 * @param table the table that is asked for; absent for all
 */
export function sourcesOf(
  { source }: Pick<EditionRef, 'source'>,
  table: string | undefined,
  { sources, tables }: CompareIndex,
): string[] {
  if (source !== UNOFFICIAL) return sources.map(({ id }) => id).filter((id) => id === source);
  const wanted = tables.filter(({ id }) => table === undefined || id === table);
  return sources
    .filter((each) =>
      wanted.some(({ id, authority }) => id in each.tables && each.id !== authority),
    )
    .map(({ id }) => id);
}
