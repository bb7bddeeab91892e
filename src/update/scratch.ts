import { cp, mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readIfThere } from '../importer/read-if-there.ts';
import { staleOutputs, type Outputs } from '../importer/outputs.ts';
import { CONTENT } from '../importer/registry.ts';
import { writeOutputs } from '../importer/write.ts';
import { gitIn } from './git.ts';

/** The folders of content that an update writes; all else is people's. */
export const WRITTEN = ['history', 'payloads', 'libraries', 'identifiers'] as const;

/** A place in which an update is prepared, so that the project has all of it or nothing. */
export interface Scratch {
  /** A folder with the content as the newest commit has it. */
  committed: string;
  /** A folder with the content as it stands; the update works here. */
  working: string;
  remove: () => Promise<void>;
}

/**
 * Makes the place for an update of a project.
 *
 * @throws Error where the project is no git repository with a commit
 */
export async function makeScratch(root: string): Promise<Scratch> {
  const folder = await mkdtemp(join(tmpdir(), 'opcodex-update-'));
  const remove = (): Promise<void> => rm(folder, { recursive: true, force: true });
  const [committed, working] = [join(folder, 'committed'), join(folder, 'working')];
  try {
    await mkdir(committed);
    // An index of its own: what is staged in the project stays so.
    const index = { GIT_INDEX_FILE: join(folder, 'index') };
    const checkout = ['checkout', '--quiet', 'HEAD', '--', CONTENT];
    await gitIn(index, '-C', root, `--work-tree=${committed}`, ...checkout);
    await cp(join(root, CONTENT), join(working, CONTENT), { recursive: true });
  } catch (error) {
    await remove();
    throw error;
  }
  return { committed, working, remove };
}

/** Every file that an update may have written, as text; what the project has beyond them is to go. */
export async function preparedOutputs(working: string, root: string): Promise<Outputs> {
  const prepared: Outputs = new Map();
  for (const folder of WRITTEN) {
    const path = `${CONTENT}/${folder}`;
    for (const file of await filesIn(join(root, path))) prepared.set(`${path}/${file}`, null);
    for (const file of await filesIn(join(working, path))) {
      const text = await readIfThere(join(working, path, file));
      prepared.set(`${path}/${file}`, text ?? null);
    }
  }
  return prepared;
}

/** Writes into the project what an update has prepared; gives the paths that it wrote or removed. */
export async function applyPrepared(working: string, root: string): Promise<string[]> {
  const stale = await staleOutputs(root, await preparedOutputs(working, root));
  await writeOutputs(root, stale);
  return [...stale.keys()].sort();
}

/** Files below a folder, by their paths in it; none where it is missing. Hidden and temporary ones are nobody's. */
async function filesIn(folder: string): Promise<string[]> {
  const all = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  return all
    .filter((item) => item.isFile() && /^[^.].*\.(?:json|yaml)$/.test(item.name))
    .map((item) =>
      join(item.parentPath, item.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort();
}
