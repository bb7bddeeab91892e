import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Outputs } from '../importer/outputs.ts';
import { CONTENT } from '../importer/registry.ts';
import type { LibraryNames } from '../schemas/library.ts';
import { renderLibrary } from './render.ts';

/** Every file that a reading of all libraries makes, as text, and those that it removes. */
export async function outputsOf(root: string, read: readonly LibraryNames[]): Promise<Outputs> {
  const folder = `${CONTENT}/libraries`;
  const outputs: Outputs = new Map(
    read.map((names) => [`${folder}/${names.library}.json`, renderLibrary(names)]),
  );
  const standing = await readdir(join(root, folder)).catch(() => []);
  for (const name of standing.toSorted()) {
    const path = `${folder}/${name}`;
    if (!name.startsWith('.') && !outputs.has(path)) outputs.set(path, null);
  }
  return outputs;
}
