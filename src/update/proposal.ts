import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, lstatSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

// This runs with the right to write, so it runs nothing but Node and git: no package is installed there.

/** The branch on which the one pull request stands. */
export const BRANCH = 'update/sources';

/** Who makes the commits of updates. */
export const BOT = {
  name: 'github-actions[bot]',
  email: '41898282+github-actions[bot]@users.noreply.github.com',
} as const;

const AS_BOT = ['-c', `user.name=${BOT.name}`, '-c', `user.email=${BOT.email}`] as const;

/** What an update may put into the pull request: folders and files from the project's root. */
export const PROPOSED = [
  'content/history',
  'content/payloads',
  'content/libraries',
  'content/identifiers',
  'tests/site/permalinks.txt',
] as const;

/** What stands on the branch before an update takes its place there. */
export interface Standing {
  /** The branch's newest commit; absent where there is no such branch. */
  tip?: string;
  /** Whether people have written on it since it left the main line. */
  hasPeople: boolean;
}

/** Runs git in a folder; gives what it printed, without the line's end. Its remarks stand in its error alone. */
function gitAt(root: string, ...args: string[]): string {
  return execFileSync('git', ['-C', root, ...args], { encoding: 'utf8', stdio: 'pipe' }).trim();
}

/** Looks at the branch as the project's clone knows it: a clone that is fresh, with all branches. */
export function lookAtBranch(root: string): Standing {
  const ref = `refs/remotes/origin/${BRANCH}`;
  const tip = gitAt(root, 'for-each-ref', '--format=%(objectname)', ref);
  if (tip === '') return { hasPeople: false };
  const authors = gitAt(root, 'log', '--no-merges', '--format=%ae', `HEAD..${tip}`).split('\n');
  return { tip, hasPeople: authors.some((email) => email !== '' && email !== BOT.email) };
}

/**
 * Takes into the working tree what people wrote on the branch below `content`, so that an update builds
 * on it.
 *
 * @returns whether there was something to take
 * @throws Error where the branch and the main line have gone different ways
 */
export function resume(root: string): boolean {
  const { tip, hasPeople } = lookAtBranch(root);
  if (tip === undefined || !hasPeople) return false;
  mergeOpen(root, tip);
  gitAt(root, 'reset', '--quiet');
  gitAt(root, 'restore', '--worktree', '--', '.', ':(exclude)content');
  return true;
}

/**
 * Puts what an update has prepared onto the branch: anew from the main line, or together with what people
 * wrote there. Nothing is pushed where the branch has it all already.
 *
 * @param root a clean clone, whose newest commit is the main line's
 * @param prepared a folder with the files, at the same paths as in the project
 * @returns whether the branch differs from the main line
 * @throws Error for a file that no update writes, and where the branch and the main line have gone
 * different ways
 */
export function pushProposal(root: string, prepared: string, title: string): boolean {
  for (const path of PROPOSED) requirePlain(join(prepared, path));
  const main = gitAt(root, 'rev-parse', 'HEAD');
  const { tip, hasPeople } = lookAtBranch(root);
  gitAt(root, 'switch', '--quiet', '--detach', main);
  if (tip !== undefined && hasPeople) mergeOpen(root, tip);
  for (const path of PROPOSED) take(join(prepared, path), join(root, path));
  gitAt(root, 'add', '--all', '--', ...PROPOSED.filter((path) => existsSync(join(root, path))));
  const tree = gitAt(root, 'write-tree');
  if (tree === gitAt(root, 'rev-parse', `${main}^{tree}`)) return false;
  if (tip !== undefined && tree === gitAt(root, 'rev-parse', `${tip}^{tree}`)) return true;
  gitAt(root, ...AS_BOT, 'commit', '--quiet', '--no-verify', `--message=${title}`);
  // Whatever was pushed in between is somebody's: then this push fails, and the next run sees it.
  const lease = `--force-with-lease=refs/heads/${BRANCH}:${tip ?? ''}`;
  gitAt(root, 'push', '--quiet', lease, 'origin', `HEAD:refs/heads/${BRANCH}`);
  return true;
}

/** Merges the branch without a commit; where both changed a line, the main line's stays. */
function mergeOpen(root: string, tip: string): void {
  try {
    gitAt(root, ...AS_BOT, 'merge', '--quiet', '--no-ff', '--no-commit', '-X', 'ours', tip);
  } catch (error) {
    throw new Error(
      `The branch ${BRANCH} does not merge with the main line. Merge the main line into it, or delete it.`,
      { cause: error },
    );
  }
}

/** Replaces a file or folder of the project by what was prepared; leaves it where nothing was. */
function take(from: string, to: string): void {
  if (!existsSync(from)) return;
  rmSync(to, { recursive: true, force: true });
  cpSync(from, to, { recursive: true });
}

/** Everything below a path is a plain file of data, or a folder of such files. */
function requirePlain(path: string): void {
  if (!existsSync(path)) return;
  const stat = lstatSync(path);
  if (stat.isDirectory()) {
    for (const name of readdirSync(path)) requirePlain(join(path, name));
  } else if (!stat.isFile() || !/[/\\][\w.-]+\.(?:json|yaml|txt)$/.test(path)) {
    throw new Error(`${path} is no file that an update writes.`);
  }
}

/** The words of a pull request, as an update left them in a folder. */
export function readWords(folder: string): { title: string; bodyFile: string } {
  const bodyFile = join(folder, 'body.md');
  if (!existsSync(bodyFile)) throw new Error(`${bodyFile}: expected the words of an update.`);
  return { title: readFileSync(join(folder, 'title.txt'), 'utf8').trim(), bodyFile };
}
