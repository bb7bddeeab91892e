import type { LibraryMember, LibraryResponse } from '../../schemas/code-response.ts';
import type { Codex, LibraryName, LibraryView } from '../codex/types.ts';
import { codeText } from '../codes.ts';

/** What `/api/v1/libraries/<library>.json` holds: a library's names, table by table. */
export function libraryResponse(codex: Codex, { library, names }: LibraryView): LibraryResponse {
  const { id, name, language, repository } = library;
  const tables = codex.tables.flatMap(({ table, entries }) => {
    const ofTable = names.get(table.id);
    if (ofTable === undefined) return [];
    const rows = entries.flatMap(({ code }) =>
      (ofTable.get(codeText(code)) ?? []).map((each) => ({ code, ...wordsOf(each) })),
    );
    return rows.length === 0 ? [] : [[table.id, rows] as const];
  });
  return { library: id, name, language, repository, tables: Object.fromEntries(tables) };
}

/** What a library calls a code, with the library. */
export function libraryMember(called: LibraryName): LibraryMember {
  const { id, language } = called.library;
  return { library: id, language, ...wordsOf(called) };
}

function wordsOf({ name, written, until, commit, url }: LibraryName) {
  return { name, written, ...(until !== undefined && { until }), commit, url };
}
