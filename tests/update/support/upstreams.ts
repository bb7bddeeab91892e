import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';
import { stringify } from 'yaml';
import { gitEnvironment, Repository, tableDocument } from '../../importer/support/repository.ts';

const SCRIPTS = fileURLToPath(new URL('../../../scripts/', import.meta.url));

/** A source that reads one file of gateway close codes. */
const source = (id: string, name: string): object => ({
  id,
  name,
  short: name.slice(0, 10),
  summary: 'A source to test with.',
  repository: `knock/${id}`,
  licence: 'MIT',
  kind: 'git',
  dialect: 'official-markdown',
  files: [{ path: 'codes.md', tables: ['gateway-close-codes'] }],
});

const TABLE = {
  id: 'gateway-close-codes',
  name: 'Gateway close codes',
  singular: 'gateway close code',
  protocol: 'discord',
  url: '/gateway/close/',
  group: 'Gateway',
  prefix: 'close',
  summary: 'Codes to test with.',
  authority: 'official',
  precedence: ['official', 'other'],
  facts: ['reconnect'],
  likelihood: 1,
};

const LIBRARY = {
  id: 'door',
  name: 'Door',
  language: 'java',
  repository: 'knock/door',
  files: [{ table: TABLE.id, path: 'src/Close.java', symbol: 'Close' }],
};

/** A document of gateway close codes; rows as `4000|Label|Explanation`. */
export const closes = (...rows: string[]): string =>
  tableDocument('Gateway Close Event Codes', 'Code|Description|Explanation', ...rows);

/** A Java enum with these members: `STEADY(4001)`. */
export const members = (...all: string[]): string =>
  `public enum Close {\n${all.map((member) => `    ${member}`).join(',\n')};\n}\n`;

/** What a script left behind. */
export interface Run {
  status: number | null;
  stdout: string;
  stderr: string;
}

/** A project of its own with two sources and a library, whose upstreams are real repositories. */
export class Workshop {
  readonly folder: string;
  readonly project: Repository;
  readonly clones: string;
  readonly words: string;
  readonly official: Repository;
  readonly other: Repository;
  readonly door: Repository;

  /** @param like a workshop to copy; an empty one by default */
  constructor(like?: Workshop) {
    this.folder = mkdtempSync(join(tmpdir(), 'update-'));
    if (like !== undefined) cpSync(like.folder, this.folder, { recursive: true });
    this.project = new Repository(join(this.folder, 'project'));
    this.clones = join(this.folder, 'clones');
    this.words = join(this.folder, 'words');
    this.official = this.#upstream('official');
    this.other = this.#upstream('other');
    this.door = this.#upstream('door');
    if (like !== undefined) return;
    const sources = [source('official', 'Official'), source('other', 'The other')];
    this.write('content/registry/sources.yaml', stringify(sources));
    this.write('content/registry/tables.yaml', stringify([TABLE]));
    this.write('content/registry/libraries.yaml', stringify([LIBRARY]));
  }

  /** Writes a file of the project. */
  write(path: string, text: string): void {
    const target = join(this.project.folder, path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, text);
  }

  read(path: string): string {
    return readFileSync(join(this.project.folder, path), 'utf8');
  }

  /** Gives the upstreams something to read, imports it as people do at first, and commits it. */
  begin(): void {
    this.official.commit('2024-01-01T00:00:00Z', {
      'codes.md': closes('4000|Old label|x', '4001|Steady|x', '4002|Leaving|x'),
      'image.bin': 'not wanted',
    });
    this.other.commit('2024-01-02T00:00:00Z', { 'codes.md': closes('4001|Steady|x') });
    this.door.commit('2024-01-03T00:00:00Z', { 'src/Close.java': members('STEADY(4001)') });
    const ended = [
      this.script('import.ts', ['official', this.official.folder]),
      this.script('import.ts', ['other', this.other.folder]),
      this.script('import.ts', ['--libraries', dirname(this.door.folder)]),
      this.script('identifiers.ts', []),
    ];
    const faults = ended.filter(({ status }) => status !== 0).map(({ stderr }) => stderr);
    if (faults.length > 0) throw new Error(faults.join('\n'));
    this.commitAll();
  }

  /** Runs the real script in the project. */
  update(env: NodeJS.ProcessEnv = {}): Run {
    return this.script('update.ts', this.args(), env);
  }

  /** What the script is called with. */
  args(): string[] {
    const from = `file://${this.folder}/upstreams/{repository}`;
    return [this.clones, '--from', from, '--out', this.words];
  }

  /** Runs a script of the real project in this one, or in another folder. */
  script(
    name: string,
    args: readonly string[],
    env: NodeJS.ProcessEnv = {},
    cwd = this.project.folder,
  ): Run {
    const { status, stdout, stderr } = spawnSync(process.execPath, [join(SCRIPTS, name), ...args], {
      cwd,
      env: { ...gitEnvironment(), GITHUB_OUTPUT: '', GITHUB_STEP_SUMMARY: '', ...env },
      encoding: 'utf8',
    });
    return { status, stdout, stderr };
  }

  /** The body of the pull request that the last update would open. */
  body(): string {
    return readFileSync(join(this.words, 'body.md'), 'utf8');
  }

  title(): string {
    return readFileSync(join(this.words, 'title.txt'), 'utf8').trim();
  }

  /** Makes a file what it is in the newest commit. */
  restore(path: string): void {
    this.project.git('2024-06-01T00:00:00Z', 'checkout', '--quiet', 'HEAD', '--', path);
  }

  /** Commits all of the project as it stands. */
  commitAll(): void {
    this.project.commit('2024-06-01T00:00:00Z', {});
  }

  /** Paths of the project that differ from its newest commit. */
  changed(): string[] {
    const listed = this.project.git(
      '2024-06-01T00:00:00Z',
      ...['status', '--porcelain', '--untracked-files=all'],
    );
    return listed
      .split('\n')
      .filter(Boolean)
      .map((line) => line.trim().split(' ').at(-1) ?? '')
      .sort();
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }

  /** A repository that lets itself be cloned in parts, as the host of the real ones does. */
  #upstream(name: string): Repository {
    const repository = new Repository(join(this.folder, 'upstreams/knock', name));
    for (const setting of ['uploadpack.allowFilter', 'uploadpack.allowAnySHA1InWant']) {
      repository.git('2024-01-01T00:00:00Z', 'config', setting, 'true');
    }
    return repository;
  }
}

/** A workshop for each test of a file, all alike: the first is made once. */
export function useWorkshop(take: (shop: Workshop) => void): void {
  let first: Workshop | undefined;
  let own: Workshop | undefined;
  beforeAll(() => {
    first = new Workshop();
    first.begin();
  });
  beforeEach(() => {
    own = new Workshop(first);
    take(own);
  });
  afterEach(() => own?.remove());
  afterAll(() => first?.remove());
}
