import { href } from '../components/with-base.ts';
import { withLibraries } from '../domain/lookup/libraries/with-libraries.ts';
import type { Codes } from '../domain/lookup/codes-of.ts';
import type { OpenText } from '../domain/lookup/open-text.ts';
import type { LibraryIndex } from '../domain/lookup/types.ts';

/** Adds to a text's codes those that it gives the names of libraries. */
export type Naming = (opened: OpenText, codes: Codes) => Codes;

/**
 * Fetches the names of libraries.
 *
 * @throws Error where the file does not arrive, or not whole
 */
export async function loadNaming(): Promise<Naming> {
  const url = href('/lookup-libraries.json');
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  const libraries = (await response.json()) as Partial<LibraryIndex> | null;
  if (!Array.isArray(libraries?.tables)) throw new Error(`${url} holds no list of tables.`);
  return (opened, codes) => withLibraries(opened, codes, libraries as LibraryIndex);
}
