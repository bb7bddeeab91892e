import { renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { expectFault } from './support/project.ts';
import { opcodes } from './support/repository.ts';
import { PATH, useVerification, type Verification } from './support/verification.ts';

vi.setConfig({ testTimeout: 60_000 });

let project: Verification['project'];
let folder: Verification['folder'];
let repository: Verification['repository'];
let importOfficial: Verification['importOfficial'];
let verify: Verification['verify'];
useVerification((made) => ({ project, folder, repository, importOfficial, verify } = made));

describe('bad input ends in one error', () => {
  const commitAndImport = (): string => {
    const commit = repository.commit('2020-01-01T00:00:00Z', { [PATH]: opcodes('3|Knock') });
    importOfficial();
    return commit;
  };

  test('no such folder', () => {
    commitAndImport();
    const file = join(folder, 'nowhere');
    expectFault(project.command('--verify', file), {
      file,
      expected: /a folder of clones/,
      received: /no such folder/,
    });
  });

  test('a clone that is missing', () => {
    commitAndImport();
    renameSync(repository.folder, join(folder, 'elsewhere'));
    expectFault(verify(), {
      file: folder,
      expected: /a clone of discord\/discord-api-docs in one of official, discord-api-docs, /,
      received: /none of these folders/,
    });
  });

  test('a folder that is no clone', () => {
    commitAndImport();
    rmSync(join(repository.folder, '.git'), { recursive: true });
    expectFault(verify(), {
      file: repository.folder,
      expected: /a clone of a git repository/,
      received: /not a git repository/,
    });
  });

  test('a shallow clone', () => {
    commitAndImport();
    repository.commit('2020-01-02T00:00:00Z', { [PATH]: opcodes('3|Ring') });
    const shallow = join(folder, 'shallow');
    const url = `file://${repository.folder}`;
    repository.git('2020-01-03T00:00:00Z', 'clone', '--quiet', '--depth', '1', url, shallow);
    renameSync(repository.folder, join(folder, 'full'));
    renameSync(shallow, repository.folder);
    expectFault(verify(), {
      file: repository.folder,
      expected: /the whole history/,
      received: /a shallow clone/,
    });
  });

  test('a source that was never imported', () => {
    repository.commit('2020-01-01T00:00:00Z', { [PATH]: opcodes('3|Knock') });
    expectFault(verify(), {
      file: 'content/history/official/head.json',
      expected: /how far official was imported/,
      received: /no such file/,
    });
  });

  test('a clone that does not reach as far as the import', () => {
    const first = commitAndImport();
    const second = repository.commit('2020-01-02T00:00:00Z', { [PATH]: opcodes('3|Ring') });
    importOfficial();
    repository.git('2020-01-03T00:00:00Z', 'reset', '--quiet', '--hard', first);
    expectFault(verify(), {
      file: repository.folder,
      expected: new RegExp(`commit ${second}, up to which official was imported`),
      received: new RegExp(`1 commits up to ${first}`),
    });
  });

  test('a clone that lacks the content of a file', () => {
    const commit = commitAndImport();
    rmSync(repository.looseObject(commit, PATH));
    expectFault(verify(), {
      file: PATH,
      commit,
      expected: /the content of blob/,
      received: /missing/,
    });
  });

  test('a history that is broken', () => {
    commitAndImport();
    const file = 'content/history/official/gateway-opcodes.json';
    project.write(file, project.read(file).replace('"label"', '"lable"'));
    const run = verify();
    expect(run.stderr).toMatch(/^content\/history\/official\/gateway-opcodes\.json, line \d+\n/);
    expect(run.status).toBe(2);
  });

  test('a sample that is no number', () => {
    expectFault(verify('--sample', 'x'), {
      file: '--sample',
      expected: /a whole number from 1/,
      received: /"x"/,
    });
  });

  test('a source beside the folder', () => {
    expectFault(verify('official'), {
      file: '--verify',
      expected: /a folder of clones/,
      received: /'official'/,
    });
  });
});
