import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { ImportError } from '../importer/import-error.ts';
import type { Library } from '../schemas/library.ts';

/** Where a folder of clones may hold a library: by its id, its repository's name, or owner and name. */
function candidatesOf({ id, repository }: Pick<Library, 'id' | 'repository'>): string[] {
  const [owner = '', name = ''] = repository.split('/');
  return [id, name, join(owner, name), `${owner}-${name}`, `${owner}+${name}`];
}

/**
 * The clone of a library in a folder of clones.
 *
 * @throws ImportError where it is missing
 */
export async function requireLibraryClone(
  folder: string,
  library: Pick<Library, 'id' | 'repository'>,
): Promise<string> {
  const candidates = candidatesOf(library);
  for (const candidate of candidates) {
    for (const path of [join(folder, candidate, 'repo'), join(folder, candidate)]) {
      if (await isFolder(path)) return path;
    }
  }
  const { id, repository } = library;
  throw new ImportError({
    file: folder,
    expected: `a clone of ${repository} in one of ${candidates.join(', ')}`,
    received: 'none of these folders',
    hint: `git clone --mirror https://github.com/${repository} ${join(folder, id)}`,
  });
}

async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
}
