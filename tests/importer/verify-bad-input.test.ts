import { renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { expectFault } from './support/project.ts';
import { opcodes } from './support/repository.ts';
import { PATH, useVerification } from './support/verification.ts';

const { workshop, importOfficial, verify } = useVerification();

describe('bad input ends in one error', () => {
  const commitAndImport = (): string => {
    const commit = workshop.repository.commit('2020-01-01T00:00:00Z', {
      [PATH]: opcodes('3|Knock'),
    });
    importOfficial();
    return commit;
  };

  test('no such folder', () => {
    commitAndImport();
    const file = join(workshop.folder, 'nowhere');
    expectFault(workshop.project.command('--verify', file), {
      file,
      expected: /a folder of clones/,
      received: /no such folder/,
    });
  });

  test('a clone that is missing', () => {
    commitAndImport();
    renameSync(workshop.repository.folder, join(workshop.folder, 'elsewhere'));
    expectFault(verify(), {
      file: workshop.folder,
      expected: /a clone of discord\/discord-api-docs in one of official, discord-api-docs, /,
      received: /none of these folders/,
    });
  });

  test('a folder that is no clone', () => {
    commitAndImport();
    rmSync(join(workshop.repository.folder, '.git'), { recursive: true });
    expectFault(verify(), {
      file: workshop.repository.folder,
      expected: /a clone of a git repository/,
      received: /not a git repository/,
    });
  });

  test('a shallow clone', () => {
    commitAndImport();
    workshop.repository.commit('2020-01-02T00:00:00Z', { [PATH]: opcodes('3|Ring') });
    const shallow = join(workshop.folder, 'shallow');
    const url = `file://${workshop.repository.folder}`;
    workshop.repository.git(
      '2020-01-03T00:00:00Z',
      'clone',
      '--quiet',
      '--depth',
      '1',
      url,
      shallow,
    );
    renameSync(workshop.repository.folder, join(workshop.folder, 'full'));
    renameSync(shallow, workshop.repository.folder);
    expectFault(verify(), {
      file: workshop.repository.folder,
      expected: /the whole history/,
      received: /a shallow clone/,
    });
  });

  test('a source that was never imported', () => {
    workshop.repository.commit('2020-01-01T00:00:00Z', { [PATH]: opcodes('3|Knock') });
    expectFault(verify(), {
      file: 'content/history/official/head.json',
      expected: /how far official was imported/,
      received: /no such file/,
    });
  });

  test('a clone that does not reach as far as the import', () => {
    const first = commitAndImport();
    const second = workshop.repository.commit('2020-01-02T00:00:00Z', {
      [PATH]: opcodes('3|Ring'),
    });
    importOfficial();
    workshop.repository.git('2020-01-03T00:00:00Z', 'reset', '--quiet', '--hard', first);
    expectFault(verify(), {
      file: workshop.repository.folder,
      expected: new RegExp(`commit ${second}, up to which official was imported`),
      received: new RegExp(`1 commits up to ${first}`),
    });
  });

  test('a clone that lacks the content of a file', () => {
    const commit = commitAndImport();
    rmSync(workshop.repository.looseObject(commit, PATH));
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
    workshop.project.write(file, workshop.project.read(file).replace('"label"', '"lable"'));
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

  test('a seed below zero', () => {
    expectFault(verify('--seed', '-1'), {
      file: '--seed',
      expected: /a whole number from 0/,
      received: /"-1"/,
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
