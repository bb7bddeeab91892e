import {
  chmodSync,
  cpSync,
  existsSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { execFileSync } from 'node:child_process';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { BOT, PROPOSED } from '../../src/update/proposal.ts';
import { gitEnvironment } from '../importer/support/repository.ts';
import { closes, useWorkshop, type Run, type Workshop } from './support/upstreams.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const BRANCH = 'update/sources';
const NOTE = 'content/notes/gateway-close-codes/4003.md';

/**
 * GitHub cannot be reached from a test. In its place stands a program that keeps one pull request in a
 * file, knows the three calls that are made, and refuses all others.
 */
const GH = `#!/usr/bin/env node
const { existsSync, readFileSync, writeFileSync } = require('node:fs');
const [thing, verb, ...rest] = process.argv.slice(2);
const option = (name) => rest[rest.indexOf(name) + 1];
const file = process.env.PULLS;
const pulls = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : [];
const words = () => ({ title: option('--title'), body: readFileSync(option('--body-file'), 'utf8') });
if (thing !== 'pr' || option('--head') === '') process.exit(1);
else if (verb === 'list') console.log(pulls.map(({ number }) => number).join('\\n'));
else if (verb === 'create') pulls.push({ number: 7, head: option('--head'), base: option('--base'), ...words() });
else if (verb === 'edit') Object.assign(pulls.find(({ number }) => number === Number(rest[0])), words());
else process.exit(1);
writeFileSync(file, JSON.stringify(pulls));
`;

let shop: Workshop;
useWorkshop((made) => (shop = made));
beforeEach(() => {
  const bin = join(shop.folder, 'gh');
  writeFileSync(bin, GH);
  chmodSync(bin, 0o755);
  git(shop.folder, 'clone', '--quiet', '--bare', shop.project.folder, host());
});

const host = (): string => join(shop.folder, 'host.git');
const env = (): NodeJS.ProcessEnv => ({
  PATH: `${shop.folder}:${process.env.PATH ?? ''}`,
  PULLS: join(shop.folder, 'pulls.json'),
});

function git(folder: string, ...args: string[]): string {
  const who = ['-c', 'user.name=P', '-c', 'user.email=person@example.org'];
  const options = { encoding: 'utf8', env: gitEnvironment() } as const;
  return execFileSync('git', ['-C', folder, ...who, ...args], options).trim();
}

/** A fresh clone with all branches, as a job of the workflow begins with. */
function checkout(name: string): string {
  const folder = join(shop.folder, name);
  rmSync(folder, { recursive: true, force: true });
  git(shop.folder, 'clone', '--quiet', host(), folder);
  return folder;
}

/** Both jobs of the workflow, one after the other, each in a clone of its own. */
function runWorkflow(): { updated: Run; proposed: Run } {
  const reader = checkout('reader');
  const resumed = shop.script('propose-update.ts', ['resume'], env(), reader);
  expect(resumed).toMatchObject({ status: 0, stderr: '' });
  const updated = shop.script('update.ts', shop.args(), env(), reader);
  const prepared = join(shop.folder, 'prepared');
  rmSync(prepared, { recursive: true, force: true });
  for (const path of PROPOSED.filter((each) => existsSync(join(reader, each)))) {
    cpSync(join(reader, path), join(prepared, path), { recursive: true });
  }
  return { updated, proposed: propose(prepared) };
}

function propose(prepared: string): Run {
  const writer = checkout('writer');
  return shop.script('propose-update.ts', [prepared, shop.words, 'main'], env(), writer);
}

const pulls = (): { number: number; head: string; base: string; title: string; body: string }[] =>
  JSON.parse(readFileSync(join(shop.folder, 'pulls.json'), 'utf8')) as ReturnType<typeof pulls>;
const onBranch = (path: string): string => git(host(), 'show', `${BRANCH}:${path}`);

function change(label = 'New label'): void {
  shop.official.commit('2024-02-01T00:00:00Z', {
    'codes.md': closes(`4000|${label}|x`, '4001|Steady|x', '4003|Arriving|x'),
  });
}

/** Somebody checks the branch out, writes something there, and pushes it. */
function write(files: Readonly<Record<string, string>>): void {
  const folder = checkout('person');
  git(folder, 'switch', '--quiet', BRANCH);
  for (const [path, text] of Object.entries(files)) {
    execFileSync('mkdir', ['-p', dirname(join(folder, path))]);
    writeFileSync(join(folder, path), text);
  }
  git(folder, 'add', '--all');
  git(folder, 'commit', '--quiet', '--message', 'Explain 4003');
  git(folder, 'push', '--quiet');
}

describe('one pull request', () => {
  test('is opened, with what changed and nothing else, by the bot', () => {
    change();
    const { updated, proposed } = runWorkflow();
    expect([updated.status, proposed.status, proposed.stderr]).toEqual([0, 0, '']);
    expect(pulls()).toMatchObject([
      { head: BRANCH, base: 'main', title: shop.title(), body: shop.body() },
    ]);
    expect(git(host(), 'diff', '--name-only', 'main', BRANCH).split('\n')).toEqual([
      'content/history/official/gateway-close-codes.json',
      'content/history/official/head.json',
      'content/identifiers/gateway-close-codes.json',
    ]);
    expect(git(host(), 'log', '--format=%ae|%s', `main..${BRANCH}`)).toBe(
      `${BOT.email}|Update from the sources: 1 code new, 1 gone, 1 renamed`,
    );
  });

  test('is updated in place; the same again pushes nothing', () => {
    change();
    runWorkflow();
    const tip = git(host(), 'rev-parse', BRANCH);
    runWorkflow();
    expect(git(host(), 'rev-parse', BRANCH)).toBe(tip);
    change('Newer label');
    runWorkflow();
    expect(pulls().map(({ number }) => number)).toEqual([7]);
    expect(pulls()[0]?.body).toContain('`Newer label`');
    expect(git(host(), 'rev-list', '--count', `main..${BRANCH}`)).toBe('1');
    expect(onBranch('content/history/official/gateway-close-codes.json')).toContain('Newer label');
  });

  test('keeps what people wrote there, asks no more for it, and takes in the main line', () => {
    change();
    runWorkflow();
    const identifiers = 'content/identifiers/gateway-close-codes.json';
    const note = '---\nsummary: Somebody stands before the door and waits.\n---\n';
    write({ [NOTE]: note, [identifiers]: onBranch(identifiers).replace('Arriving', 'AtTheDoor') });
    const person = git(host(), 'rev-parse', BRANCH);
    const main = checkout('main');
    writeFileSync(join(main, 'other.txt'), 'x');
    git(main, 'add', '--all');
    git(main, 'commit', '--quiet', '--message', 'Another');
    git(main, 'push', '--quiet');

    change('Newer label');
    const { proposed } = runWorkflow();
    expect(proposed).toMatchObject({ status: 0, stderr: '' });
    expect(onBranch(NOTE)).toBe(note.trim());
    expect(onBranch(identifiers)).toContain('"4003": "AtTheDoor"');
    expect(onBranch('content/history/official/gateway-close-codes.json')).toContain('Newer label');
    expect(onBranch('other.txt')).toBe('x');
    expect(git(host(), 'merge-base', person, BRANCH)).toBe(person);
    expect(pulls()[0]?.body).toContain(`\`${NOTE}\`: a section "Why"`);
  });

  test('is not opened again for a branch that was merged and left standing', () => {
    change();
    runWorkflow();
    write({ [NOTE]: '---\nsummary: Somebody stands before the door and waits.\n---\n' });
    const main = checkout('main');
    git(main, 'merge', '--quiet', '--squash', `origin/${BRANCH}`);
    git(main, 'commit', '--quiet', '--message', 'Merged');
    git(main, 'push', '--quiet');
    rmSync(join(shop.folder, 'pulls.json'));
    const { updated, proposed } = runWorkflow();
    expect(updated.stdout).toContain('Nothing changed in the sources');
    expect(proposed.stdout).toBe('nothing to propose\n');
    expect(existsSync(join(shop.folder, 'pulls.json'))).toBe(false);
  });
});

describe('what was prepared', () => {
  test('is refused where a link or a program is among it', () => {
    change();
    runWorkflow();
    const tip = git(host(), 'rev-parse', BRANCH);
    const prepared = join(shop.folder, 'prepared');
    const spoilt = join(prepared, 'content/history/spoilt');
    for (const spoil of [
      () => symlinkSync('/etc/passwd', `${spoilt}.json`),
      () => writeFileSync(`${spoilt}.sh`, 'x'),
    ]) {
      spoil();
      const run = propose(prepared);
      expect(run.status).toBe(1);
      expect(run.stderr).toContain('is no file that an update writes');
      expect(git(host(), 'rev-parse', BRANCH)).toBe(tip);
      rmSync(`${spoilt}.json`, { force: true });
    }
  });
});
