import { readContentFolder } from '../data/read-content.ts';
import { assemble } from '../domain/codex/assemble.ts';
import { buildIndex } from '../domain/lookup/build-index.ts';
import type { LookupIndex } from '../domain/lookup/types.ts';

/**
 * The index that the site ships to the browser, from the content folder itself.
 *
 * @param root the project's folder, which holds `content/`
 * @throws InputError for content that is missing or not valid
 */
export function loadIndex(root: string): LookupIndex {
  return buildIndex(assemble(readContentFolder(root)));
}
