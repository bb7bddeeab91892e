import { codeText } from '../domain/codes.ts';
import type { Codex, TableView } from '../domain/codex/types.ts';
import type { Entry } from '../schemas/entry.ts';
import { getCodex } from './codex.ts';

/** A code's page and what stands beside it. */
interface CodePath {
  params: { table: string; code: string };
  props: { codex: Codex; view: TableView; entry: Entry };
}

/** The way to every code of every table, for routes `[...table]/[code]`. */
export async function codePaths(): Promise<CodePath[]> {
  const codex = await getCodex();
  return codex.tables.flatMap((view) =>
    view.entries.map((entry) => ({
      params: { table: view.table.url.slice(1, -1), code: codeText(entry.code) },
      props: { codex, view, entry },
    })),
  );
}
