import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Project, type Run } from './support/project.ts';
import { opcodes, Repository, tableDocument } from './support/repository.ts';

vi.setConfig({ testTimeout: 60_000 });

const OLD = 'docs/topics/Opcodes_and_Status_Codes.md';
const NEW = 'docs/topics/opcodes-and-status-codes.md';

let project: Project;
let clones: string;
let repository: Repository;
beforeEach(() => {
  project = new Project();
  clones = mkdtempSync(join(tmpdir(), 'clones-'));
  repository = new Repository(join(clones, 'official'));
});
afterEach(() => {
  project.remove();
  rmSync(clones, { recursive: true });
});

function imported(...args: string[]): Run {
  const run = project.import(...args, 'official', repository.folder);
  expect(run.stderr).toBe('');
  return run;
}
const spans = (): Record<string, string[]> => project.spans('official', 'gateway-opcodes');

describe('an import tells what was said, and when', () => {
  test('a file that moved is the same table: no end, no beginning', () => {
    const text = opcodes('3|Knock');
    repository.commit('2020-01-01T00:00:00Z', { [OLD]: text });
    const head = repository.commit('2020-02-01T00:00:00Z', { [OLD]: null, [NEW]: text });
    imported();
    expect(spans()).toEqual({ '3': ['2020-01-01T00:00:00Z .. now Knock'] });
    expect(project.head('official')).toEqual({
      source: 'official',
      head: { date: '2020-02-01T00:00:00Z', commit: head },
      files: { 'gateway-opcodes': [NEW] },
    });
  });

  test('a table that moves to a file which stood there already leaves no gap', () => {
    const close = tableDocument('Gateway Close Event Codes', 'Code|Description', '4050|Gone');
    const early = { 'docs/topics/Gateway.md': opcodes('3|Knock'), [OLD]: close };
    repository.commit('2020-01-01T00:00:00Z', early);
    repository.commit('2020-02-01T00:00:00Z', {
      'docs/topics/Gateway.md': '# Gateway\n',
      [OLD]: `${close}\n${opcodes('3|Knock')}`,
    });
    imported();
    expect(spans()).toEqual({ '3': ['2020-01-01T00:00:00Z .. now Knock'] });
  });

  test('a renamed label is two spans that touch', () => {
    const first = repository.commit('2020-01-01T00:00:00Z', {
      [OLD]: opcodes('3|Knock', '4|Open'),
    });
    const second = repository.commit('2020-02-01T00:00:00Z', {
      [OLD]: opcodes('3|Ring', '4|Open'),
    });
    imported();
    expect(spans()).toEqual({
      '3': [
        '2020-01-01T00:00:00Z .. 2020-02-01T00:00:00Z Knock',
        '2020-02-01T00:00:00Z .. now Ring',
      ],
      '4': ['2020-01-01T00:00:00Z .. now Open'],
    });
    const [before, after] = project.history('official', 'gateway-opcodes').codes[0]?.spans ?? [];
    expect([before?.from.commit, before?.to?.commit, after?.from.commit]).toEqual([
      first,
      second,
      second,
    ]);
  });

  test('a deletion of 70 minutes is a gap in the same line', () => {
    repository.commit('2022-01-01T00:00:00Z', { [OLD]: opcodes('3|Knock') });
    repository.commit('2022-02-01T10:00:00Z', { [OLD]: '# Codes\n' });
    repository.commit('2022-02-01T11:10:00Z', { [OLD]: opcodes('3|Knock') });
    imported();
    expect(spans()).toEqual({
      '3': [
        '2022-01-01T00:00:00Z .. 2022-02-01T10:00:00Z Knock',
        '2022-02-01T11:10:00Z .. now Knock',
      ],
    });
  });

  test('a file deleted for good ends its codes', () => {
    repository.commit('2020-01-01T00:00:00Z', { [OLD]: opcodes('3|Knock') });
    repository.commit('2020-02-01T00:00:00Z', { [OLD]: null });
    imported();
    expect(spans()).toEqual({ '3': ['2020-01-01T00:00:00Z .. 2020-02-01T00:00:00Z Knock'] });
    expect(project.head('official').files).toEqual({ 'gateway-opcodes': [] });
  });

  test('of a side branch only the merge is told', () => {
    repository.commit('2020-01-01T00:00:00Z', { [OLD]: opcodes('3|Knock') });
    repository.git('2020-01-02T00:00:00Z', 'checkout', '--quiet', '-b', 'side');
    repository.commit('2020-01-03T00:00:00Z', { [OLD]: opcodes('3|Draft') });
    repository.commit('2020-01-04T00:00:00Z', { [OLD]: opcodes('3|Ring', '4|Open') });
    repository.git('2020-01-05T00:00:00Z', 'checkout', '--quiet', 'main');
    repository.commit('2020-01-06T00:00:00Z', { 'README.md': 'Something else.' });
    repository.git('2020-01-07T00:00:00Z', 'merge', '--quiet', '--no-ff', '-m', 'merge', 'side');
    const merge = repository.git('2020-01-07T00:00:00Z', 'rev-parse', 'HEAD');
    imported();
    expect(spans()).toEqual({
      '3': [
        '2020-01-01T00:00:00Z .. 2020-01-07T00:00:00Z Knock',
        '2020-01-07T00:00:00Z .. now Ring',
      ],
      '4': ['2020-01-07T00:00:00Z .. now Open'],
    });
    expect(project.history('official', 'gateway-opcodes').codes[1]?.spans[0]?.from.commit).toBe(
      merge,
    );
  });

  test('a commit dated before its parent takes the date of its parent, and so does the head', () => {
    repository.commit('2020-03-01T00:00:00Z', { [OLD]: opcodes('3|Knock', '4|Open') });
    repository.commit('2020-01-01T00:00:00Z', { [OLD]: opcodes('3|Ring') });
    imported();
    expect(spans()).toEqual({
      '3': [
        '2020-03-01T00:00:00Z .. 2020-03-01T00:00:00Z Knock',
        '2020-03-01T00:00:00Z .. now Ring',
      ],
      '4': ['2020-03-01T00:00:00Z .. 2020-03-01T00:00:00Z Open'],
    });
    expect(project.head('official').head.date).toBe('2020-03-01T00:00:00Z');
  });

  test('a row of an erratum is passed over at its commit alone', () => {
    const text = opcodes('3|Knock', '3|Knock');
    const commit = repository.commit('2020-01-01T00:00:00Z', { [OLD]: text });
    repository.commit('2020-02-01T00:00:00Z', { [OLD]: opcodes('3|Knock') });
    const registry = 'content/registry/sources.yaml';
    const errata = `  errata:\n    - { commit: ${commit}, path: ${OLD}, lines: [8], why: Twice. }\n`;
    project.write(registry, project.read(registry).replace('  errata:\n', errata));
    imported();
    expect(spans()).toEqual({ '3': ['2020-01-01T00:00:00Z .. now Knock'] });
  });

  test('a table that stood in none of the files makes no file', () => {
    repository.commit('2020-01-01T00:00:00Z', { [OLD]: opcodes('3|Knock') });
    imported();
    const made = [...project.content().keys()].filter((path) => path.startsWith('history'));
    expect(made).toEqual(['history/official/gateway-opcodes.json', 'history/official/head.json']);
  });
});

describe('an import run again', () => {
  test('is up to date, to the byte', () => {
    repository.commit('2020-01-01T00:00:00Z', { [OLD]: opcodes('3|Knock') });
    expect(imported().stdout).toContain('wrote 2 files');
    const before = project.content();
    const again = imported();
    expect(again.stdout).toContain('up to date');
    expect(again.stdout).not.toContain('wrote');
    expect(project.content()).toEqual(before);
  });

  test('tells what is new and what is gone, and clears what an import that was killed left', () => {
    repository.commit('2020-01-01T00:00:00Z', { [OLD]: opcodes('3|Knock', '4|Open') });
    imported();
    project.write('content/history/official/gateway-opcodes.json.123.tmp', 'half of it');
    repository.commit('2020-02-01T00:00:00Z', { [OLD]: opcodes('3|Knock', '5|Ask') });
    expect(imported().stdout).toMatch(
      /gateway-opcodes +2 codes now, 3 spans; \+1 spans; new: 5; gone: 4/,
    );
    expect([...project.content().keys()].filter((path) => path.endsWith('.tmp'))).toEqual([]);
  });

  test('--check tells fresh from stale, names the files and the command, and writes nothing', () => {
    repository.commit('2020-01-01T00:00:00Z', { [OLD]: opcodes('3|Knock') });
    const empty = project.content();
    const stale = imported('--check');
    expect(stale.status).toBe(1);
    expect(stale.stdout).toContain('out of date: content/history/official/gateway-opcodes.json');
    expect(project.content()).toEqual(empty);

    const mend = /mend with: npm run import -- (.*)/.exec(stale.stdout)?.[1]?.split(' ') ?? [];
    expect(project.import(...mend).status).toBe(0);
    const fresh = imported('--check');
    expect([fresh.status, fresh.stdout.includes('up to date')]).toEqual([0, true]);

    const before = project.content();
    repository.commit('2020-02-01T00:00:00Z', { [OLD]: opcodes('3|Ring') });
    expect(imported('--check').status).toBe(1);
    expect(project.content()).toEqual(before);
  });
});
