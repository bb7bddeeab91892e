import type { LibraryTable } from '../../schemas/library.ts';
import { codeText } from '../codes.ts';
import type { Content } from '../codex/types.ts';
import type { LibraryUpdate } from './types.ts';

/** The names that libraries gave to codes since, or gave up; where a name stands does not count. */
export function libraryUpdates(before: Content, after: Content): LibraryUpdate[] {
  return after.libraries.flatMap((library) =>
    after.tables.flatMap((table): LibraryUpdate[] => {
      const then = namesOf(before, library.id, table.id);
      const now = namesOf(after, library.id, table.id);
      const added = [...now].filter(([key]) => !then.has(key)).map(([, name]) => name);
      const gone = [...then].filter(([key]) => !now.has(key)).map(([, name]) => name);
      return added.length + gone.length === 0 ? [] : [{ library, table, added, gone }];
    }),
  );
}

function namesOf(
  { libraryNames }: Content,
  library: string,
  table: string,
): Map<string, LibraryTable['names'][number]> {
  const tables = libraryNames
    .filter((names) => names.library === library)
    .flatMap((names) => names.tables)
    .filter((each) => each.table === table);
  return new Map(
    tables.flatMap(({ symbol, names }) =>
      names.map((each) => [`${symbol} ${codeText(each.code)} ${each.name}`, each] as const),
    ),
  );
}
