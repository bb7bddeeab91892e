import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { Project } from './support/project.ts';
import { gitEnvironment, Repository, tableDocument } from './support/repository.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const CLI = fileURLToPath(new URL('../../src/importer/cli.ts', import.meta.url));
const KILLED_AT = fileURLToPath(new URL('../support/preload/killed-at.ts', import.meta.url));
const PATH = 'docs/topics/opcodes-and-status-codes.md';
const STAGE = /^\.import-\d+\//;

/** Two years of a source, and a project into which the first of them is imported. */
const folder = mkdtempSync(join(tmpdir(), 'clones-'));
const repository = new Repository(join(folder, 'official'));
const project = new Project();

/** A document with four tables, which differ from year to year. */
const document = (year: number): string =>
  ['Gateway Opcodes', 'Gateway Close Event Codes', 'Voice Opcodes', 'Voice Close Event Codes']
    .map((heading) => tableDocument(heading, 'Code|Name', `4001|Year ${String(year)}`, '4002|Same'))
    .join('\n');

/** The files below content, without what an import has laid down beside them. */
const files = (): Map<string, string> =>
  new Map([...project.content()].filter(([path]) => !STAGE.test(path)));

/** Runs the real importer; gives the signal that ended it. */
function run(options: string[], env: Record<string, string> = {}) {
  const child = spawn(process.execPath, [...options, CLI, 'official', repository.folder], {
    cwd: project.root,
    env: { ...gitEnvironment(), ...env },
    stdio: 'ignore',
  });
  const ended = new Promise<NodeJS.Signals | null>((resolve) => {
    child.on('exit', (_, signal) => {
      resolve(signal);
    });
  });
  return { child, ended };
}

const stages = (): string[] =>
  readdirSync(join(project.root, 'content')).filter((name) => name.startsWith('.import-'));

/** What stands there after the import of the first year, and after that of the second. */
let before: Map<string, string>;
let after: Map<string, string>;

beforeAll(() => {
  repository.commit('2020-01-01T00:00:00Z', { [PATH]: document(2020) });
  expect(project.import('official', repository.folder).status).toBe(0);
  before = project.content();
  repository.commit('2021-01-01T00:00:00Z', { [PATH]: document(2021) });
  expect(project.import('official', repository.folder).status).toBe(0);
  after = project.content();
  expect([...after].filter(([path, text]) => before.get(path) !== text)).toHaveLength(5);
});
beforeEach(() => {
  rmSync(join(project.root, 'content'), { recursive: true });
  for (const [path, text] of before) project.write(`content/${path}`, text);
});
afterAll(() => {
  project.remove();
  rmSync(folder, { recursive: true });
});

/** Holds what stands there to be whole, and the next run to mend it. */
function expectWhole(): void {
  for (const [path, text] of files()) expect([before.get(path), after.get(path)]).toContain(text);
  expect([...files().keys()]).toEqual([...after.keys()]);
  expect(project.import('official', repository.folder).status).toBe(0);
  expect(project.content()).toEqual(after);
  expect(stages()).toEqual([]);
}

describe('an import that is killed', () => {
  test.each(['writeFile 4', 'rename 1'])(
    'before all is laid down, at %s, leaves everything as it was',
    async (step) => {
      expect(await run(['--import', KILLED_AT], { KILLED_AT: step }).ended).toBe('SIGKILL');
      expect(stages()).toHaveLength(1);
      expect(files()).toEqual(before);
      expectWhole();
    },
  );

  test.each(['rename 2', 'rename 5'])(
    'while files take their places, at %s, leaves each old or new and the head behind them',
    async (step) => {
      expect(await run(['--import', KILLED_AT], { KILLED_AT: step }).ended).toBe('SIGKILL');
      const renamed = Number(step.split(' ')[1]) - 1;
      const fresh = [...files()].filter(([path, text]) => before.get(path) !== text);
      expect(fresh).toHaveLength(renamed);
      expect(fresh.map(([path]) => path)).not.toContain('history/official/head.json');
      expect(project.import('--check', 'official', repository.folder).status).toBe(1);
      expectWhole();
    },
  );

  test('before what is gone is removed, leaves it for the next run', async () => {
    project.write('content/history/official/left-over.json', '{}');
    expect(await run(['--import', KILLED_AT], { KILLED_AT: 'rm 1' }).ended).toBe('SIGKILL');
    expect(files().has('history/official/left-over.json')).toBe(true);
    expect(files().get('history/official/head.json')).toBe(
      before.get('history/official/head.json'),
    );
    expect(project.import('official', repository.folder).status).toBe(0);
    expect(project.content()).toEqual(after);
  });

  test.each([0, 5])(
    'from outside, %i ms after it begins to write, leaves nothing torn',
    async (later) => {
      const { child, ended } = run([]);
      // It is gone before it writes, in the midst of it, or after: each has to be well.
      while (stages().length === 0 && child.exitCode === null) await soon();
      const until = performance.now() + later;
      while (performance.now() < until) await soon();
      child.kill('SIGKILL');
      await ended;
      expectWhole();
    },
  );
});

test('an import leaves what another one lays down beside it', () => {
  const other = `content/.import-${String(process.pid)}/0`;
  project.write(other, 'of a process that runs');
  project.write('content/.import-999999999/0', 'of one that does not');
  expect(project.import('official', repository.folder).status).toBe(0);
  expect(stages()).toEqual([`.import-${String(process.pid)}`]);
  expect(existsSync(join(project.root, other))).toBe(true);
});

function soon(): Promise<void> {
  return new Promise((resolve) => {
    setImmediate(resolve);
  });
}
