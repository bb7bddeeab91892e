import { join } from 'node:path';
import type { Failure } from '../domain/updates/types.ts';
import { readLibrary } from '../library-names/read-library.ts';
import { readRegistry } from '../library-names/registry.ts';
import { renderLibrary } from '../library-names/render.ts';
import { CONTENT } from '../importer/registry.ts';
import { attempt, writeWhereValid } from './attempt.ts';
import { bringClone } from './clone.ts';
import type { Options } from './options.ts';

/**
 * Reads what every library calls the codes into a folder with content, each on its own, after the
 * sources: a library may name codes that they have just brought.
 *
 * @param root the folder
 * @param tell what is done, in lines
 */
export async function readLibraries(
  root: string,
  { clones, from }: Options,
  tell: (line: string) => void,
): Promise<Failure[]> {
  const { libraries, codes } = await readRegistry(root);
  const failures: Failure[] = [];
  for (const library of libraries.filter(({ files }) => files.length > 0)) {
    const folder = join(clones, 'libraries', library.id);
    const commits = library.files.flatMap(({ commit }) => commit ?? []);
    const failure =
      (await attempt({
        what: `The library ${library.name} could not be cloned`,
        run: () =>
          bringClone(folder, from.replace('{repository}', library.repository), {
            commits: [...new Set(commits)],
            history: false,
            paths: [...new Set(library.files.map(({ path }) => path))],
          }),
      })) ??
      (await attempt({
        what: `The library ${library.name} could not be read`,
        run: async () => {
          const { names } = await readLibrary(library, folder, codes);
          const path = `${CONTENT}/libraries/${library.id}.json`;
          await writeWhereValid(root, new Map([[path, renderLibrary(names)]]));
        },
      }));
    tell(`${library.id}: ${failure === undefined ? 'read' : `${failure.what}\n${failure.why}`}`);
    if (failure !== undefined) failures.push(failure);
  }
  return failures;
}
