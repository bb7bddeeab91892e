import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { Moment } from '../schemas/history.ts';
import { ImportError } from './import-error.ts';

const run = promisify(execFile);

/** A commit that touched watched files: per path the blob it left there, or null for none. */
export interface Change {
  moment: Moment;
  blobs: Map<string, string | null>;
}

/** People may have set these otherwise, and what a log tells must not hang on it. */
const SETTINGS = ['log.follow=false', 'log.showRoot=true', 'log.showSignature=false'].flatMap(
  (setting) => ['-c', setting],
);

async function git(repository: string, ...args: string[]): Promise<string> {
  const { stdout } = await run('git', ['-C', repository, ...SETTINGS, ...args], {
    maxBuffer: 256 * 1024 * 1024,
    env: { ...gitEnvironment(), LC_ALL: 'C', GIT_NO_REPLACE_OBJECTS: '1' },
  });
  return stdout;
}

/** The environment for git: a hook that runs the importer must not turn it to the hook's repository. */
export function gitEnvironment(): NodeJS.ProcessEnv {
  return { ...process.env, GIT_DIR: undefined, GIT_WORK_TREE: undefined };
}

/**
 * The newest commit of a clone.
 *
 * @throws ImportError where the path is no repository with commits, or a clone cut short: its
 * history would seem to begin where it was cut.
 */
export async function readHead(repository: string): Promise<Moment> {
  let shallow: string;
  let head: Moment;
  try {
    shallow = (await git(repository, 'rev-parse', '--is-shallow-repository')).trim();
    head = parseMoment((await git(repository, 'log', '-1', '--format=%H %ct')).trim());
  } catch (error) {
    throw new ImportError({
      file: repository,
      expected: 'a clone of a git repository',
      received: firstLine(error),
      hint: 'Clone the source in full (no --depth), and name the folder of the clone.',
    });
  }
  if (shallow !== 'true') return head;
  throw new ImportError({
    file: repository,
    expected: 'the whole history of a repository',
    received: 'a shallow clone',
    hint: `git -C ${repository} fetch --unshallow`,
  });
}

/**
 * Commits on the main line (first parents) that touched any of the paths, oldest first. Renames are
 * never guessed: a moved file is one path gone and another one there.
 */
export async function readChanges(repository: string, paths: readonly string[]): Promise<Change[]> {
  const log = await git(
    repository,
    'log',
    '--first-parent',
    '--diff-merges=first-parent',
    '--reverse',
    '--no-renames',
    '--raw',
    '--no-abbrev',
    '--format=commit %H %ct',
    '--',
    ...paths,
  );
  const changes: Change[] = [];
  for (const line of log.split('\n')) {
    if (line.startsWith('commit ')) {
      changes.push({ moment: parseMoment(line.slice('commit '.length)), blobs: new Map() });
    } else if (line.startsWith(':')) {
      const [fields = '', path = ''] = line.split('\t');
      const blob = fields.split(' ')[3] ?? '';
      changes.at(-1)?.blobs.set(path, /^0+$/.test(blob) ? null : blob);
    }
  }
  return inOrder(changes);
}

/** The blobs of files as they stand at a commit, by path; a file that is not there has none. */
export async function readTree(
  repository: string,
  commit: string,
  paths: readonly string[],
): Promise<Map<string, string>> {
  if (paths.length === 0) return new Map();
  const list = await git(repository, 'ls-tree', '-z', '--full-tree', commit, '--', ...paths);
  const blobs = new Map<string, string>();
  for (const line of list.split('\0')) {
    const [fields = '', path] = line.split('\t');
    const [, type, blob] = fields.split(' ');
    if (path !== undefined && type === 'blob' && blob !== undefined) blobs.set(path, blob);
  }
  return blobs;
}

/** A commit may carry an earlier date than its parent; a history reads by dates, so they only rise. */
function inOrder(changes: Change[]): Change[] {
  let latest = '';
  for (const { moment } of changes) {
    if (moment.date < latest) moment.date = latest;
    latest = moment.date;
  }
  return changes;
}

function parseMoment(text: string): Moment {
  const [commit = '', seconds = ''] = text.split(' ');
  const date = new Date(Number(seconds) * 1000).toISOString().replace('.000Z', 'Z');
  return { date, commit };
}

function firstLine(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  return text.split('\n').find((line) => line.startsWith('fatal:')) ?? text.split('\n')[0] ?? text;
}
