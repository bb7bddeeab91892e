import { codeText } from '../codes.ts';
import type { Entry } from '../../schemas/entry.ts';
import type { Codex, LibraryName, TableView } from './types.ts';

/**
 * What libraries call a code now, in the registry's order of libraries; a library that has two names
 * for it comes twice, one that has none does not come. Empty where no library names it.
 */
export function libraryNames(codex: Codex, view: TableView, { code }: Entry): LibraryName[] {
  const key = codeText(code);
  return codex.libraries.flatMap(({ names }) => names.get(view.table.id)?.get(key) ?? []);
}
