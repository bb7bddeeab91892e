import { readContentFolder } from '../data/read-content.ts';
import { assemble } from '../domain/codex/assemble.ts';
import { compareIndexOf } from '../domain/compare/compare-index.ts';
import type { CompareIndex } from '../domain/compare/types.ts';
import { checkTablesOf } from '../domain/enum-check/subject.ts';
import type { CheckTable } from '../domain/enum-check/types.ts';
import type { History } from '../schemas/history.ts';

/** What a check is made on: the same that the site ships to the browser. */
export interface Grounds {
  tables: CheckTable[];
  index: CompareIndex;
  histories: readonly History[];
}

/**
 * Everything from the content folder itself.
 *
 * @param root the project's folder, which holds `content/`
 * @throws InputError for content that is missing or not valid
 */
export function loadGrounds(root: string): Grounds {
  const content = readContentFolder(root);
  const codex = assemble(content);
  return {
    tables: checkTablesOf(codex),
    index: compareIndexOf(codex),
    histories: content.histories,
  };
}
