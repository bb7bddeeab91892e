import type { Moment } from '../../schemas/history.ts';
import { compareText } from '../codes.ts';
import type { Codex, SourceView } from '../codex/types.ts';
import { datedEventsOf } from './table-changes.ts';
import { momentKey } from './turns.ts';
import type { ChangeSet } from './types.ts';

/** The log of one source, in any order. */
export function sourceLog({
  source,
  histories,
}: Pick<SourceView, 'source' | 'histories'>): ChangeSet[] {
  const sets = new Map<string, ChangeSet>();
  for (const history of histories) {
    for (const { at, events } of datedEventsOf(history)) {
      const set = sets.get(momentKey(at)) ?? emptySet(source.id, at);
      set.tables.push({ table: history.table, events });
      sets.set(momentKey(at), set);
    }
  }
  return [...sets.values()];
}

function emptySet(source: string, { date, commit, approximate }: Moment): ChangeSet {
  return { date, commit, ...(approximate && { approximate }), source, tables: [] };
}

/** The log of all sources, respellings among it: newest first; at one moment in the registry's order, then by commit. */
export function changeLog({ sources }: Pick<Codex, 'sources'>): ChangeSet[] {
  const rank = new Map(sources.map(({ source }, at) => [source.id, at]));
  return sources
    .flatMap(sourceLog)
    .sort(
      (a, b) =>
        compareText(b.date, a.date) ||
        (rank.get(a.source) ?? 0) - (rank.get(b.source) ?? 0) ||
        compareText(a.commit ?? '', b.commit ?? ''),
    );
}
