import type { SourceRow } from '../code/source-rows.ts';

/** What the sources call a code and called it before, each name once, for the full-text search. */
export function calledBy(rows: readonly Pick<SourceRow, 'fact'>[]): string {
  const names = rows.flatMap(({ fact }) => [fact.label, fact.identifier ?? fact.label]);
  return [...new Set(names)].join(', ');
}
