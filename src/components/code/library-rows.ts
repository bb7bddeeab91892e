import type { LibraryName } from '../../domain/codex/types.ts';
import { languageNames } from '../language-names.ts';

/** A name with the libraries that write it so. */
export interface LibraryRow {
  /** As programs write it: `ErrorResponse.MISSING_PERMISSIONS`. */
  written: string;
  /** "Rust", "JavaScript, up to 13". */
  about: string;
  libraries: LibraryName[];
}

/** The names of a code in rows: libraries of one language that write the same now share theirs. */
export function libraryRows(names: readonly LibraryName[]): LibraryRow[] {
  const rows = new Map<string, LibraryRow>();
  for (const name of names) {
    const { written, library, until } = name;
    const about = `${languageName(library)}${until === undefined ? '' : `, up to ${until}`}`;
    const key = `${about} ${written}`;
    const row = rows.get(key) ?? { written, about, libraries: [] };
    row.libraries.push(name);
    rows.set(key, row);
  }
  return [...rows.values()];
}

/** So much of a commit's id tells it from all others. GitHub takes it, and a page stays light. */
const ENOUGH = 12;

/** The address of a name with a short commit id. */
export function shortUrl({ url, commit }: Pick<LibraryName, 'url' | 'commit'>): string {
  return url.replace(commit, commit.slice(0, ENOUGH));
}

/** A library's language as people write it. */
export function languageName({ language }: Pick<LibraryName['library'], 'language'>): string {
  return languageNames[language];
}
