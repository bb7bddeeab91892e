import { stat } from 'node:fs/promises';
import type { Content } from '../domain/codex/types.ts';
import { requireClone } from '../importer/clones.ts';
import { InputError } from '../schemas/input-error.ts';
import type { Head } from '../schemas/history.ts';
import type { Source } from '../schemas/registry.ts';
import { readMainLine } from './main-line.ts';
import type { Job } from './verify.ts';

/** What can be compared, and a line on each source that cannot. */
export interface Jobs {
  jobs: Job[];
  passedOver: string[];
}

/**
 * Finds what there is to compare: each source that was imported from a git history.
 *
 * @param root the project's folder.
 * @param folder of clones.
 * @throws InputError for a missing folder or clone, for a clone that was not imported or does not
 * reach as far as the import.
 */
export async function findJobs(root: string, folder: string, content: Content): Promise<Jobs> {
  await refuseNoFolder(folder);
  const found: Jobs = { jobs: [], passedOver: [] };
  for (const source of content.sources) {
    const repository = await requireClone(folder, source, root);
    if (repository === undefined) {
      found.passedOver.push(`${source.id}: not in ${folder}`);
      continue;
    }
    const head = content.heads.find((candidate) => candidate.source === source.id);
    if (source.kind === 'document' || head?.head.approximate === true) {
      found.passedOver.push(`${source.id}: one edition, which has no commits to compare`);
      continue;
    }
    const line = await readMainLine(repository, source, head ?? neverImported(source, repository));
    const histories = content.histories.filter((history) => history.source === source.id);
    found.jobs.push({ source, repository, line, histories });
  }
  return found;
}

async function refuseNoFolder(folder: string): Promise<void> {
  const isFolder = await stat(folder).then(
    (found) => found.isDirectory(),
    () => false,
  );
  if (isFolder) return;
  throw new InputError({
    file: folder,
    expected: 'a folder of clones',
    received: 'no such folder',
    hint: 'Name the folder that holds a clone of each source: npm run import -- --verify <folder>.',
  });
}

function neverImported(source: Source, repository: string): Head {
  throw new InputError({
    file: `content/history/${source.id}/head.json`,
    expected: `how far ${source.id} was imported`,
    received: 'no such file',
    hint: `npm run import -- ${source.id} ${repository}`,
  });
}
