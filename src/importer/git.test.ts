import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Repository } from '../../tests/importer/support/repository.ts';
import { BlobReader } from './blobs.ts';
import { readChanges, readHead, readTree } from './git.ts';

vi.setConfig({ testTimeout: 30_000 });

let folder = '';
let repository: Repository;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'git-'));
  repository = new Repository(folder);
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

describe('readHead', () => {
  test('gives commit and committer date in UTC', async () => {
    const commit = repository.commit('2020-01-01T03:00:00+02:00', { a: '1' });
    expect(await readHead(folder)).toEqual({ date: '2020-01-01T01:00:00Z', commit });
  });
});

describe('readChanges', () => {
  test('tells commits that touched a watched path, oldest first; a move is one gone, one there', async () => {
    const first = repository.commit('2020-01-01T00:00:00Z', { a: 'text', other: '1' });
    repository.commit('2020-01-02T00:00:00Z', { other: '2' });
    const moved = repository.commit('2020-01-03T00:00:00Z', { a: null, b: 'text', other: '3' });
    const blob = repository.git('2020-01-04T00:00:00Z', 'rev-parse', `${moved}:b`);
    expect(await readChanges(folder, ['a', 'b'])).toEqual([
      { moment: { date: '2020-01-01T00:00:00Z', commit: first }, blobs: new Map([['a', blob]]) },
      {
        moment: { date: '2020-01-03T00:00:00Z', commit: moved },
        blobs: new Map([
          ['a', null],
          ['b', blob],
        ]),
      },
    ]);
  });

  test.each([
    ['log.follow', 'true'],
    ['log.showRoot', 'false'],
    ['diff.renames', 'copies'],
    ['log.diffMerges', 'off'],
    ['log.showSignature', 'true'],
    ['diff.noprefix', 'true'],
  ])('does not hang on the setting %s = %s', async (name, value) => {
    repository.commit('2020-01-01T00:00:00Z', { a: 'text\n'.repeat(9) });
    repository.git('2020-01-02T00:00:00Z', 'checkout', '--quiet', '-b', 'side');
    repository.commit('2020-01-03T00:00:00Z', { a: null, b: 'text\n'.repeat(9) });
    repository.git('2020-01-04T00:00:00Z', 'checkout', '--quiet', 'main');
    repository.commit('2020-01-04T00:00:00Z', { other: '1' });
    repository.git('2020-01-05T00:00:00Z', 'merge', '--quiet', '--no-ff', '-m', 'm', 'side');
    const paths = ['b'];
    const plain = [await readChanges(folder, paths), await readChanges(folder, ['a', 'b'])];
    expect(plain.map((changes) => changes.length)).toEqual([1, 2]);
    repository.git('2020-01-06T00:00:00Z', 'config', name, value);
    expect([await readChanges(folder, paths), await readChanges(folder, ['a', 'b'])]).toEqual(
      plain,
    );
  });

  test('reads the repository it was given, though a git hook runs it', async () => {
    const commit = repository.commit('2020-01-01T00:00:00Z', { a: 'one' });
    vi.stubEnv('GIT_DIR', join(folder, 'no such folder'));
    vi.stubEnv('GIT_WORK_TREE', join(folder, 'no such folder'));
    try {
      expect((await readHead(folder)).commit).toBe(commit);
      const [change] = await readChanges(folder, ['a']);
      const reader = new BlobReader(folder);
      expect(await reader.read(change?.blobs.get('a') ?? '', 'a', commit)).toBe('one');
      reader.close();
    } finally {
      vi.unstubAllEnvs();
    }
  });

  test('nothing was ever touched', async () => {
    repository.commit('2020-01-01T00:00:00Z', { other: '1' });
    expect(await readChanges(folder, ['a'])).toEqual([]);
  });

  test('dates only rise', async () => {
    const days = ['03', '01', '05', '04', '06'];
    for (const day of days) repository.commit(`2020-01-${day}T00:00:00Z`, { a: day });
    const dates = (await readChanges(folder, ['a'])).map(({ moment }) => moment.date.slice(8, 10));
    expect(dates).toEqual(['03', '03', '05', '05', '06']);
  });
});

describe('readTree', () => {
  test('gives the blobs of files at a commit; what is not there, or no file, has none', async () => {
    const first = repository.commit('2020-01-01T00:00:00Z', { a: 'one', 'b/c d': 'two' });
    const second = repository.commit('2020-01-02T00:00:00Z', { a: null });
    const blob = repository.git('2020-01-02T00:00:00Z', 'rev-parse', `${first}:b/c d`);
    expect(await readTree(folder, second, ['a', 'b', 'b/c d', 'e'])).toEqual(
      new Map([['b/c d', blob]]),
    );
    expect((await readTree(folder, first, ['a'])).size).toBe(1);
    expect(await readTree(folder, first, [])).toEqual(new Map());
  });
});

describe('BlobReader', () => {
  test('reads blobs one after the other: none, some, many bytes, and more than one alphabet', async () => {
    const texts = ['', 'x', '\n\n', 'Grüße 你好\r\n', `${'line of text\n'.repeat(100_000)}end`];
    const commit = repository.commit(
      '2020-01-01T00:00:00Z',
      Object.fromEntries(texts.map((text, index) => [`f${String(index)}`, text])),
    );
    const reader = new BlobReader(folder);
    try {
      const read: string[] = [];
      for (const index of texts.keys()) {
        const blob = repository.git(
          '2020-01-01T00:00:00Z',
          'rev-parse',
          `${commit}:f${String(index)}`,
        );
        read.push(await reader.read(blob, 'f', commit));
      }
      expect(read).toEqual(texts);
      await expect(reader.read('0123456789'.repeat(4), 'f', commit)).rejects.toThrow(/missing/);
      const tree = repository.git('2020-01-01T00:00:00Z', 'rev-parse', `${commit}^{tree}`);
      await expect(reader.read(tree, 'f', null)).rejects.toThrow(
        /^f\n {2}expected: the content of blob/,
      );
    } finally {
      reader.close();
    }
  });
});
