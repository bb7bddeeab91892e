import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Settings of the machine and of a git that runs these tests from a hook must not reach in. */
export function gitEnvironment(): NodeJS.ProcessEnv {
  const own = Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_'));
  return { ...Object.fromEntries(own), GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' };
}

/** A real git repository in a folder of its own, or the one that stands there. */
export class Repository {
  readonly folder: string;

  constructor(folder: string) {
    this.folder = folder;
    mkdirSync(folder, { recursive: true });
    if (existsSync(join(folder, '.git'))) return;
    this.git('2020-01-01T00:00:00Z', 'init', '--quiet', '--initial-branch=main');
  }

  /** Runs git at a date of its own; gives what it printed. */
  git(date: string, ...args: string[]): string {
    const env = {
      ...gitEnvironment(),
      GIT_AUTHOR_DATE: date,
      GIT_COMMITTER_DATE: date,
      GIT_AUTHOR_NAME: 'A',
      GIT_AUTHOR_EMAIL: 'a@example.org',
      GIT_COMMITTER_NAME: 'A',
      GIT_COMMITTER_EMAIL: 'a@example.org',
    };
    return execFileSync('git', args, { cwd: this.folder, env, encoding: 'utf8' }).trim();
  }

  /** Commits the files (null removes one) at a date in UTC, such as 2020-01-01T00:00:00Z; gives the commit. */
  commit(date: string, files: Readonly<Record<string, string | null>>): string {
    for (const [path, text] of Object.entries(files)) {
      const target = join(this.folder, path);
      if (text === null) {
        rmSync(target);
        continue;
      }
      mkdirSync(dirname(target), { recursive: true });
      writeFileSync(target, text);
    }
    this.git(date, 'add', '--all');
    this.git(date, 'commit', '--quiet', '--allow-empty', '--message', 'a change');
    return this.git(date, 'rev-parse', 'HEAD');
  }

  /** The loose object that holds a file's content at a commit. */
  looseObject(commit: string, path: string): string {
    const id = this.git('2020-01-01T00:00:00Z', 'rev-parse', `${commit}:${path}`);
    const file = join(this.folder, '.git/objects', id.slice(0, 2), id.slice(2));
    readFileSync(file);
    return file;
  }
}

/** A Markdown document of one table below a heading; rows as cells joined by a bar. */
export function tableDocument(heading: string, columns: string, ...rows: string[]): string {
  const dashes = columns.replace(/[^|]+/g, '-');
  return [
    `# Codes`,
    '',
    `## ${heading}`,
    '',
    ...[columns, dashes, ...rows].map((row) => `|${row}|`),
    '',
  ].join('\n');
}

/** A Markdown document of gateway opcodes: code and name, `3|Knock`. */
export const opcodes = (...rows: string[]): string =>
  tableDocument('Gateway Opcodes', 'Code|Name', ...rows);
