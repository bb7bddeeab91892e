import { stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Source } from '../schemas/registry.ts';

/** Where a folder of clones may hold a source: by its id, its repository's name, or owner and name. */
export function candidatesOf(source: Source): string[] {
  const [owner, name] = source.repository?.split('/') ?? [];
  const named =
    owner === undefined || name === undefined
      ? source.files.map((file) => basename(file.path))
      : [name, join(owner, name), `${owner}-${name}`, `${owner}+${name}`];
  return [source.id, ...named];
}

/** The clone or document of a source in a folder of clones; undefined where it is not there. */
export async function findClone(folder: string, source: Source): Promise<string | undefined> {
  for (const candidate of candidatesOf(source)) {
    for (const path of [join(folder, candidate, 'repo'), join(folder, candidate)]) {
      if (await exists(path)) return path;
    }
  }
  return undefined;
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
