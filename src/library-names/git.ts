import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { gitEnvironment } from '../importer/git.ts';
import { ImportError } from '../importer/import-error.ts';

const run = promisify(execFile);

async function git(repository: string, ...args: string[]): Promise<string> {
  const { stdout } = await run('git', ['-C', repository, ...args], {
    maxBuffer: 64 * 1024 * 1024,
    // A clone that lacks what is asked for must say so, not fetch it.
    env: { ...gitEnvironment(), LC_ALL: 'C', GIT_NO_REPLACE_OBJECTS: '1', GIT_NO_LAZY_FETCH: '1' },
  });
  return stdout;
}

/** A commit with the day (UTC) on which it was made. */
export interface Dated {
  commit: string;
  date: string;
}

/**
 * The newest commit of a clone, or one that is named.
 *
 * @throws ImportError where the path is no clone with commits, or lacks the commit
 */
export async function readCommit(repository: string, commit?: string): Promise<Dated> {
  const format = ['-c', 'log.showSignature=false', 'log', '-1', '--no-walk', '--format=%H %ct'];
  try {
    const line = await git(repository, ...format, commit ?? 'HEAD', '--');
    const [id = '', seconds = ''] = line.trim().split(' ');
    return { commit: id, date: new Date(Number(seconds) * 1000).toISOString().slice(0, 10) };
  } catch (error) {
    throw new ImportError({
      file: repository,
      commit,
      expected: commit === undefined ? 'a clone of a git repository' : 'a clone with this commit',
      received: firstLine(error),
      hint:
        commit === undefined
          ? 'Name the folder in which the clones stand.'
          : 'Clone the repository in full, with all of its branches: git clone --mirror.',
    });
  }
}

/**
 * The text of a file at a commit.
 *
 * @throws ImportError where the commit does not have the file
 */
export async function readText(repository: string, commit: string, path: string): Promise<string> {
  try {
    return await git(repository, 'cat-file', 'blob', `${commit}:${path}`);
  } catch (error) {
    throw new ImportError({
      file: path,
      commit,
      expected: 'a file in which the library names codes',
      received: firstLine(error),
      hint: 'Correct the path in content/registry/libraries.yaml, or give the last commit that had it.',
    });
  }
}

function firstLine(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  return text.split('\n').find((line) => line.startsWith('fatal:')) ?? text.split('\n')[0] ?? text;
}
