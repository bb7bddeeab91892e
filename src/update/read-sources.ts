import { join } from 'node:path';
import type { Failure } from '../domain/updates/types.ts';
import { importSource } from '../importer/import-source.ts';
import { outputsOf, staleOutputs } from '../importer/outputs.ts';
import { reportProgress } from '../importer/progress.ts';
import { readSources } from '../importer/registry.ts';
import type { Source } from '../schemas/registry.ts';
import { attempt, writeWhereValid } from './attempt.ts';
import { bringClone } from './clone.ts';
import type { Options } from './options.ts';

/** A source that is followed: it has a repository, and is no single edition. */
type Followed = Source & { repository: string };

/**
 * Reads every source that is followed into a folder with content, each on its own: what cannot be cloned,
 * read, or fitted to the rest leaves the source as it was.
 *
 * @param root the folder
 * @param tell what is done, in lines
 */
export async function readFollowed(
  root: string,
  { clones, from }: Options,
  tell: (line: string) => void,
): Promise<Failure[]> {
  const failures: Failure[] = [];
  for (const source of await readSources(root)) {
    if (!isFollowed(source)) {
      tell(`${source.id}: one edition, which stays as it is`);
      continue;
    }
    const folder = join(clones, 'sources', source.id);
    const paths = [...source.files, ...source.payloads].map(({ path }) => path);
    const failure =
      (await attempt({
        what: `${source.name} could not be cloned`,
        run: () =>
          bringClone(folder, from.replace('{repository}', source.repository), {
            commits: [],
            history: true,
            paths: [...new Set(paths)],
          }),
      })) ??
      (await attempt({
        what: `${source.name} could not be read`,
        run: () => readOne(root, source, folder),
      }));
    tell(`${source.id}: ${failure === undefined ? 'read' : `${failure.what}\n${failure.why}`}`);
    if (failure !== undefined) failures.push(failure);
  }
  return failures;
}

function isFollowed(source: Source): source is Followed {
  return source.kind === 'git' && source.repository !== undefined && source.edition === undefined;
}

async function readOne(root: string, source: Source, folder: string): Promise<void> {
  const progress = reportProgress(source.id);
  await writeWhereValid(root, await outputsOf(root, await importSource(source, folder, progress)));
  // What `import --check` asks: the same clone has to give the same bytes.
  const again = await outputsOf(root, await importSource(source, folder));
  const stale = [...(await staleOutputs(root, again)).keys()];
  if (stale.length > 0) {
    throw new Error(`Read again, the same clone gives other bytes: ${stale.join(', ')}`);
  }
}
