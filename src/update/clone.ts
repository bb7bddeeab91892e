import { mkdir, rm, stat } from 'node:fs/promises';
import { git, gitWith } from './git.ts';

/** The branch under which a clone keeps what its upstream's main line is. */
const UPSTREAM = 'refs/heads/upstream';

/** What of a repository is needed; all else is left where it is. */
export interface Wanted {
  /** Commits to have beside the newest one, without what came before them. */
  commits: readonly string[];
  /** Whether the whole main line is wanted, or the newest commit alone. */
  history: boolean;
  /** The files whose contents are wanted: at every commit of the main line, or at the commits. */
  paths: readonly string[];
}

/**
 * Brings a bare clone up to date with its upstream, or makes it: commits and folders of the main line,
 * and of the contents only those of the wanted files. A clone that a killed run left broken is made anew.
 *
 * @param folder where the clone stands or shall stand
 * @param address of the repository
 * @throws Error with what git said
 */
export async function bringClone(folder: string, address: string, wanted: Wanted): Promise<void> {
  const stood = await stat(folder).then(
    () => true,
    () => false,
  );
  try {
    await bring(folder, address, wanted);
  } catch (error) {
    if (!stood) throw error;
    await rm(folder, { recursive: true, force: true });
    await bring(folder, address, wanted);
  }
}

async function bring(folder: string, address: string, wanted: Wanted): Promise<void> {
  const own = (...args: string[]): Promise<string> => git('-C', folder, ...args);
  await mkdir(folder, { recursive: true });
  await git('init', '--quiet', '--bare', folder);
  await own('config', 'remote.origin.url', address);
  await own('config', 'remote.origin.promisor', 'true');
  await own('config', 'remote.origin.partialclonefilter', 'blob:none');
  const fetch = ['fetch', '--quiet', '--no-tags', '--no-write-fetch-head', '--filter=blob:none'];
  const depth = wanted.history ? [] : ['--depth=1'];
  await own(...fetch, ...depth, 'origin', `+HEAD:${UPSTREAM}`);
  await own('symbolic-ref', 'HEAD', UPSTREAM);
  const known = new Set((await own('for-each-ref', '--format=%(refname)')).split('\n'));
  for (const commit of wanted.commits) {
    const kept = `refs/kept/${commit}`;
    if (!known.has(kept)) await own(...fetch, '--depth=1', 'origin', `${commit}:${kept}`);
  }
  await bringBlobs(folder, await blobsOf(folder, wanted));
}

/** The contents that the wanted files had and have, by their ids. */
async function blobsOf(folder: string, { commits, history, paths }: Wanted): Promise<string[]> {
  if (paths.length === 0) return [];
  const trees = await Promise.all(
    ['HEAD', ...commits].map((commit) =>
      git('-C', folder, 'ls-tree', '--full-tree', commit, '--', ...paths),
    ),
  );
  const standing = trees.flatMap((tree) => [...tree.matchAll(/^\d+ blob ([0-9a-f]+)\t/gm)]);
  const log = history
    ? await git(
        ...['-C', folder, '-c', 'log.showRoot=true', '-c', 'log.follow=false', 'log'],
        ...['--first-parent', '--diff-merges=first-parent', '--no-renames'],
        ...['--raw', '--no-abbrev', '--format=', 'HEAD', '--', ...paths],
      )
    : '';
  const changed = [...log.matchAll(/^:\d+ \d+ [0-9a-f]+ ([0-9a-f]+) /gm)];
  const ids = [...standing, ...changed].map(([, id = '']) => id);
  return [...new Set(ids)].filter((id) => !/^0*$/.test(id));
}

/** Fetches contents that the clone lacks, all at once: one by one they would take minutes. */
async function bringBlobs(folder: string, ids: readonly string[]): Promise<void> {
  const listing = ['cat-file', '--batch-all-objects', '--unordered', '--batch-check=%(objectname)'];
  const there = new Set((await git('-C', folder, ...listing)).split('\n'));
  const missing = ids.filter((id) => !there.has(id));
  if (missing.length === 0) return;
  await gitWith(
    `${missing.join('\n')}\n`,
    ...['-C', folder, '-c', 'fetch.negotiationAlgorithm=noop', 'fetch', '--quiet', 'origin'],
    ...['--no-tags', '--no-write-fetch-head', '--recurse-submodules=no', '--filter=blob:none'],
    '--stdin',
  );
}
