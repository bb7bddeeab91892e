import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { sourceSchema, type Source } from '../schemas/registry.ts';
import { candidatesOf, findClone } from './clones.ts';

const source = (more: object): Source =>
  sourceSchema.parse({
    id: 'a-source',
    name: 'A',
    short: 'A',
    summary: 'x',
    licence: 'x',
    kind: 'git',
    dialect: 'official-markdown',
    files: [{ path: 'deep/list.txt', tables: ['a-table'] }],
    ...more,
  });
const cloned = source({ repository: 'owner/name' });

let folder = '';
let project = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'clones-'));
  project = await mkdtemp(join(tmpdir(), 'project-'));
});
afterEach(async () => {
  await rm(folder, { recursive: true });
  await rm(project, { recursive: true });
});

describe('findClone', () => {
  test.each(['a-source', 'name', 'owner/name', 'owner-name', 'owner+name', 'name/repo'])(
    'finds a clone under %s',
    async (name) => {
      await mkdir(join(folder, name), { recursive: true });
      expect(await findClone(folder, cloned, project)).toBe(join(folder, name));
    },
  );

  test('finds nothing under another name', async () => {
    await mkdir(join(folder, 'owner'));
    expect(await findClone(folder, cloned, project)).toBeUndefined();
  });

  test('a document is found by its own name', async () => {
    const document = source({ kind: 'document', edition: { date: '2023-01-01' } });
    expect(candidatesOf(document)).toEqual(['a-source', 'list.txt']);
    await writeFile(join(folder, 'list.txt'), '');
    expect(await findClone(folder, document, project)).toBe(join(folder, 'list.txt'));
  });

  test('a document may lie in the project itself; a clone may not', async () => {
    await mkdir(join(project, 'deep'));
    await writeFile(join(project, 'deep/list.txt'), '');
    const document = source({ kind: 'document', edition: { date: '2023-01-01' } });
    expect(await findClone(folder, document, project)).toBe(join(project, 'deep/list.txt'));
    expect(await findClone(folder, cloned, project)).toBeUndefined();
  });
});
