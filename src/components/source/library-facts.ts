import { commitUrl } from '../../domain/github.ts';
import type { Codex, LibraryView } from '../../domain/codex/types.ts';
import type { Table } from '../../schemas/registry.ts';
import { dated, type Dated } from '../code/source-rows.ts';

/** A commit at which names of a library were read. */
export interface LibraryEdition {
  date: Dated;
  commit: string | null;
  /** The last release that has what was read there. */
  until?: string;
}

/** What a library gives, and when it was read. */
export interface LibraryFacts {
  view: LibraryView;
  /** How many codes it names, by table in the registry's order. */
  tables: { table: Table; codes: number }[];
  /** Each commit once, the newest first. */
  editions: LibraryEdition[];
}

/** What each library gives, in the registry's order. */
export function libraryFacts(codex: Codex): LibraryFacts[] {
  return codex.libraries.map((view) => ({
    view,
    tables: codex.tables.flatMap(({ table }) => {
      const codes = view.names.get(table.id)?.size ?? 0;
      return codes === 0 ? [] : [{ table, codes }];
    }),
    editions: editionsOf(codex, view),
  }));
}

function editionsOf(codex: Codex, { library, read }: LibraryView): LibraryEdition[] {
  const editions = new Map<string, LibraryEdition>();
  const from = codex.sources.find(({ source }) => source.id === library.source);
  if (from !== undefined) {
    const { head } = from.head;
    editions.set(head.commit ?? '', { date: dated(from.source, head), commit: head.commit });
  }
  for (const { table, path, symbol, commit, date } of read?.tables ?? []) {
    const file = library.files.find(
      (each) => each.table === table && each.path === path && each.symbol === symbol,
    );
    const url = commitUrl(library.repository, commit);
    editions.set(commit, {
      date: { day: date, approximate: false, ...(url !== undefined && { url }) },
      commit,
      ...(file?.until !== undefined && { until: file.until }),
    });
  }
  return [...editions.values()].sort((a, b) => b.date.day.localeCompare(a.date.day, 'en'));
}
