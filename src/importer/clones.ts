import { stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Source } from '../schemas/registry.ts';
import { ImportError } from './import-error.ts';

/** Where a folder of clones may hold a source: by its id, its repository's name, or owner and name. */
export function candidatesOf(source: Source): string[] {
  const [owner, name] = source.repository?.split('/') ?? [];
  const named =
    owner === undefined || name === undefined
      ? source.files.map((file) => basename(file.path))
      : [name, join(owner, name), `${owner}-${name}`, `${owner}+${name}`];
  return [source.id, ...named];
}

/**
 * The clone or document of a source in a folder of clones, or the document that the project itself
 * keeps; undefined where it is in neither.
 *
 * @param root the project's folder.
 */
export async function findClone(
  folder: string,
  source: Source,
  root: string,
): Promise<string | undefined> {
  const inFolder = candidatesOf(source).flatMap((candidate) => [
    join(folder, candidate, 'repo'),
    join(folder, candidate),
  ]);
  const inProject =
    source.kind === 'document' ? source.files.map(({ path }) => join(root, path)) : [];
  for (const path of [...inFolder, ...inProject]) {
    if (await exists(path)) return path;
  }
  return undefined;
}

/**
 * As `findClone`; undefined is for a source alone that the registry gives an edition.
 *
 * @throws ImportError where a source's clone is missing, and it has no edition to stand for it.
 */
export async function requireClone(
  folder: string,
  source: Source,
  root: string,
): Promise<string | undefined> {
  const location = await findClone(folder, source, root);
  if (location !== undefined || source.edition !== undefined) return location;
  throw new ImportError({
    file: folder,
    expected: `a clone of ${source.repository ?? source.id} in one of ${candidatesOf(source).join(', ')}`,
    received: 'none of these folders',
    hint: `git clone https://github.com/${source.repository ?? ''} ${folder}/${source.id}`,
  });
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
