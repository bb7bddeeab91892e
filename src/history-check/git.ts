import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { gitEnvironment } from '../importer/git.ts';

const run = promisify(execFile);

/** Runs git in a repository, on its objects as they are; gives what it printed. */
export async function git(repository: string, ...args: string[]): Promise<string> {
  const { stdout } = await run('git', ['-C', repository, ...args], {
    maxBuffer: 256 * 1024 * 1024,
    env: { ...gitEnvironment(), LC_ALL: 'C', GIT_NO_REPLACE_OBJECTS: '1' },
  });
  return stdout;
}
