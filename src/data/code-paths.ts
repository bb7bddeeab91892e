import { codeText } from '../domain/codes.ts';
import type { Codex, FamilyView, TableView } from '../domain/codex/types.ts';
import type { Entry } from '../schemas/entry.ts';
import { getCodex } from './codex.ts';

/** What a page below a table's is about: a code, or a family of numbers. */
export type Subject = { kind: 'code'; entry: Entry } | { kind: 'family'; family: FamilyView };

/** A page below a table's, and what stands beside it. */
interface SubjectPath {
  params: { table: string; code: string };
  props: { codex: Codex; view: TableView; subject: Subject };
}

/** The way to every code and every family of every table, for routes `[...table]/[code]`. */
export async function codePaths(): Promise<SubjectPath[]> {
  const codex = await getCodex();
  return codex.tables.flatMap((view) => {
    const table = view.table.url.slice(1, -1);
    const path = (code: string, subject: Subject): SubjectPath => ({
      params: { table, code },
      props: { codex, view, subject },
    });
    return [
      ...view.entries.map((entry) => path(codeText(entry.code), { kind: 'code', entry })),
      ...[...view.families.values()].map((family) =>
        path(family.family, { kind: 'family', family }),
      ),
    ];
  });
}
