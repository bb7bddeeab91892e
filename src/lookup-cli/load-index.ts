import { readContentFolder } from '../data/read-content.ts';
import { assemble } from '../domain/codex/assemble.ts';
import { buildIndex } from '../domain/lookup/build-index.ts';
import { buildLibraryIndex } from '../domain/lookup/libraries/build-library-index.ts';
import type { LookupIndex } from '../domain/lookup/types.ts';

/**
 * The index that the site ships to the browser, with the names of libraries, from the content folder
 * itself.
 *
 * @param root the project's folder, which holds `content/`
 * @throws InputError for content that is missing or not valid
 */
export function loadIndex(root: string): LookupIndex {
  const codex = assemble(readContentFolder(root));
  return { ...buildIndex(codex), libraries: buildLibraryIndex(codex) };
}
