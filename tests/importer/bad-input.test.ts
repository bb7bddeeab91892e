import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { expectFault, type Project, type Run } from './support/project.ts';
import { opcodes, tableDocument, type Repository } from './support/repository.ts';
import { useWorkshop } from './support/workshop.ts';

vi.setConfig({ testTimeout: 60_000 });

const PATH = 'docs/topics/opcodes-and-status-codes.md';

let project: Project;
let folder: string;
let repository: Repository;
useWorkshop((workshop) => ({ project, folder, repository } = workshop));

const refused = (...args: string[]): Run => project.refused(...args);

describe('a clone that is none', () => {
  test('no such folder', () => {
    const file = join(folder, 'nowhere');
    expectFault(refused('official', file), {
      file,
      expected: /a clone of discord\/discord-api-docs/,
      received: /no such file or folder/,
    });
  });

  test('a folder that is no repository', () => {
    const file = join(folder, 'plain');
    mkdirSync(file);
    expectFault(refused('official', file), {
      file,
      expected: /a clone of a git repository/,
      received: /not a git repository/,
    });
  });

  test('a repository without a commit', () => {
    expectFault(refused('official', repository.folder), {
      file: repository.folder,
      expected: /a clone of a git repository/,
      received: /does not have any commits yet/,
    });
  });

  test('a file, for a source that needs its history', () => {
    const file = join(folder, 'one.md');
    writeFileSync(file, opcodes('3|Knock'));
    expectFault(refused('official', file), {
      file,
      expected: /a clone of/,
      received: /a single file/,
    });
  });

  test('a clone with none of the files', () => {
    repository.commit('2020-01-01T00:00:00Z', { 'README.md': 'Another project.' });
    const run = refused('utilbot', repository.folder);
    expectFault(run, {
      file: [
        'src/content/docs/main/topics/opcodes.md',
        'src/content/docs/main/topics/error-codes.md',
        'docs/main/topics/opcodes.md',
        'docs/main/topics/error-codes.md',
        'docs/topics/opcodes.md',
      ].join(', '),
      expected: /at least one of the files of utilbot/,
      received: /none of them/,
    });
  });

  test('a shallow clone, whose history would seem to begin where it was cut', () => {
    repository.commit('2020-01-01T00:00:00Z', { [PATH]: opcodes('3|Knock') });
    repository.commit('2020-02-01T00:00:00Z', { [PATH]: opcodes('3|Ring') });
    const file = join(folder, 'shallow');
    repository.git(
      '2020-03-01T00:00:00Z',
      'clone',
      '--quiet',
      '--depth=1',
      `file://${repository.folder}`,
      file,
    );
    expectFault(refused('official', file), {
      file,
      expected: /the whole history/,
      received: /a shallow clone/,
    });
    repository.git('2020-03-01T00:00:00Z', '-C', file, 'fetch', '--quiet', '--unshallow');
    expect(project.import('official', file).status).toBe(0);
  });

  test.each(['removed', 'spoilt'])('a clone whose blob is %s', (how) => {
    repository.commit('2020-01-01T00:00:00Z', { [PATH]: opcodes('3|Knock') });
    const commit = repository.commit('2020-02-01T00:00:00Z', { [PATH]: opcodes('3|Ring') });
    repository.commit('2020-03-01T00:00:00Z', { [PATH]: opcodes('3|Call') });
    const object = repository.looseObject(commit, PATH);
    rmSync(object);
    if (how === 'spoilt') writeFileSync(object, 'no object of git');
    expectFault(refused('official', repository.folder), {
      file: PATH,
      commit,
      expected: /the content of blob [0-9a-f]{10}$/,
      received: how === 'removed' ? /missing$/ : /nothing: git ended|missing$/,
    });
  });
});

describe('a document that cannot be read', () => {
  test('a file that is no table', () => {
    const commit = repository.commit('2020-01-01T00:00:00Z', {
      [PATH]: '# Codes\n\nThere are some.\n',
    });
    expectFault(refused('official', repository.folder), {
      file: PATH,
      commit,
      expected: /a table of gateway-opcodes, /,
      received: /none stands under a known heading/,
    });
  });

  const rows: [string, string, number, RegExp, RegExp][] = [
    [
      'a cell missing',
      tableDocument('Gateway Opcodes', 'Code|Name|Client Action', '3|Knock|Send', '4|Open'),
      8,
      /3 cells \(Code, Name, Client Action\)/,
      /2 cells \(4 \| Open\)/,
    ],
    [
      'a code given twice',
      opcodes('3|Knock', '4|Open', '3|Ring'),
      9,
      /each code once/,
      /3 2 times \(lines 7, 9\)/,
    ],
    [
      'an unknown direction word',
      tableDocument('Gateway Opcodes', 'Code|Name|Client Action', '3|Knock|Sideways'),
      7,
      /one of send, receive/,
      /"Sideways"/,
    ],
    ['a word for a number', opcodes('three|Knock'), 7, /a whole number/, /"three"/],
    [
      'a number too large for JSON',
      opcodes(`${'9'.repeat(20)}|Knock`),
      7,
      /a whole number/,
      /"99999999999999999999"/,
    ],
    ['no label', opcodes('3|'), 7, /a name or message/, /an empty cell/],
  ];
  test.each(rows)('%s', (_, text, line, expected, received) => {
    repository.commit('2020-01-01T00:00:00Z', { [PATH]: opcodes('3|Knock') });
    expect(project.import('official', repository.folder).status).toBe(0);
    const commit = repository.commit('2020-02-01T00:00:00Z', { [PATH]: text });
    // The tree mends itself later; the history still cannot be told.
    repository.commit('2020-03-01T00:00:00Z', { [PATH]: opcodes('3|Ring') });
    expectFault(refused('official', repository.folder), {
      file: PATH,
      commit,
      line,
      expected,
      received,
    });
  });

  test('--check ends likewise: 2 is no answer to whether files are up to date', () => {
    const commit = repository.commit('2020-01-01T00:00:00Z', { [PATH]: opcodes('3') });
    const fault = { file: PATH, commit, line: 7, expected: /2 cells/, received: /1 cells/ };
    expectFault(refused('--check', 'official', repository.folder), fault);
  });

  const KORD = '03eca277528dca623707cde2ec6264590381c25b';
  test.each([
    [
      'kord',
      'facts.json',
      '{\n  "kord": {\n    "codes": [\n      { "code": "3" }\n    ]\n  }\n}\n',
      4,
      KORD,
    ],
    ['kord', 'facts.json', '{\n  "kord": [,\n', 2, KORD],
    ['gateway-list', 'list.md', opcodes('3|Knock', '4'), 8, undefined],
  ])('a broken document of %s (%s, %#)', (source, name, text, line, commit) => {
    const file = join(folder, name);
    writeFileSync(file, text);
    const place = { file, line, ...(commit !== undefined && { commit }) };
    expectFault(refused(source, file), { ...place, expected: /./, received: /./ });
  });
});
