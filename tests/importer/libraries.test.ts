import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { libraryNamesSchema, type LibraryNames } from '../../src/schemas/library.ts';
import { expectFault, Project } from './support/project.ts';
import { Repository } from './support/repository.ts';

vi.setConfig({ testTimeout: 60_000 });

const JAVA = `package knock;
/** What a door answers. */
public enum Answer {
    NOBODY_HOME(10001, "Nobody home"),
    // GONE(10003, "Commented out"),
    WHO_IS_THERE(10002, "Who is there?"),
    GO_AWAY(10002, "The same, ruder"),
    SLAMMED(9999, "A code of our own");
}
`;
const RUST = 'pub enum Knock {\n    Hello = 1,\n    Bye = 2,\n}\n';

const REGISTRY = `
- id: door
  name: Door
  language: java
  repository: knock/Door
  files:
    - { table: json-error-codes, path: src/Answer.java, symbol: Answer }
    - { table: gateway-close-codes, path: src/Answer.java, symbol: Answer }
- id: latch
  name: Latch
  language: rust
  repository: knock/latch
  files:
    - { table: gateway-opcodes, path: src/knock.rs, symbol: Knock }
`;

const history = (table: string, codes: readonly number[]): string =>
  JSON.stringify({
    source: 'official',
    table,
    codes: codes.map((code) => ({
      code,
      spans: [
        { from: { date: '2020-01-01T00:00:00Z', commit: null }, to: null, label: `Code ${code}` },
      ],
    })),
  });

let project: Project;
let folder: string;
let door: Repository;
let latch: Repository;
let commits: { door: string; latch: string };

beforeEach(() => {
  project = new Project();
  project.write('content/registry/libraries.yaml', REGISTRY);
  const codes = { 'json-error-codes': [10001, 10002], 'gateway-close-codes': [9999] };
  for (const [table, own] of Object.entries({ ...codes, 'gateway-opcodes': [1, 2] })) {
    project.write(`content/history/official/${table}.json`, history(table, own));
  }
  folder = mkdtempSync(join(tmpdir(), 'libraries-'));
  door = new Repository(join(folder, 'knock+Door'));
  latch = new Repository(join(folder, 'latch'));
  commits = {
    door: door.commit('2024-05-01T23:30:00-02:00', { 'src/Answer.java': JAVA }),
    latch: latch.commit('2024-06-01T00:00:00Z', { 'src/knock.rs': RUST }),
  };
});
afterEach(() => {
  project.remove();
  rmSync(folder, { recursive: true });
});

const run = (...args: string[]) => project.command('--libraries', ...args, folder);
const namesOf = (library: string): LibraryNames =>
  libraryNamesSchema.parse(JSON.parse(project.read(`content/libraries/${library}.json`)));

describe('reading', () => {
  test('takes names with their lines, at the commit and its day in UTC, in the order of the codes', () => {
    expect(run()).toMatchObject({ status: 0, stderr: '' });
    expect(namesOf('door')).toEqual({
      library: 'door',
      tables: [
        {
          table: 'json-error-codes',
          path: 'src/Answer.java',
          symbol: 'Answer',
          commit: commits.door,
          date: '2024-05-02',
          names: [
            { code: 10001, name: 'NOBODY_HOME', line: 4 },
            { code: 10002, name: 'WHO_IS_THERE', line: 6 },
            { code: 10002, name: 'GO_AWAY', line: 7 },
          ],
        },
        {
          table: 'gateway-close-codes',
          path: 'src/Answer.java',
          symbol: 'Answer',
          commit: commits.door,
          date: '2024-05-02',
          names: [{ code: 9999, name: 'SLAMMED', line: 8 }],
        },
      ],
    });
    expect(namesOf('latch').tables[0]?.commit).toBe(commits.latch);
  });

  test('names what it leaves out: what none of the tables lists for which the enum was read', () => {
    expect(run().stdout).not.toContain('left out');
    project.write('content/history/official/gateway-opcodes.json', history('gateway-opcodes', [1]));
    expect(run().stdout).toContain('left out: Knock Bye (2), a code of no table');
    expect(namesOf('latch').tables[0]?.names).toEqual([{ code: 1, name: 'Hello', line: 2 }]);
  });

  test('makes the same bytes of the same clones', () => {
    run();
    const before = project.content();
    expect(run().stdout).toMatch(/\nup to date\n$/);
    expect(project.content()).toEqual(before);
  });

  test('reads an older commit where the registry names one', () => {
    latch.commit('2024-07-01T00:00:00Z', { 'src/knock.rs': null });
    const pinned = REGISTRY.replace('Knock }', `Knock, commit: ${commits.latch}, until: '1.0' }`);
    project.write('content/registry/libraries.yaml', pinned);
    expect(run().status).toBe(0);
    expect(namesOf('latch').tables[0]).toMatchObject({
      commit: commits.latch,
      date: '2024-06-01',
      names: [{ name: 'Hello' }, { name: 'Bye' }],
    });
  });

  test('takes the numbers of an enum that has none from the arms of its match', () => {
    const text = [
      'pub enum Knock {\n    Hello,\n    Bye,\n    Other(u64),\n}\n',
      'impl Knock {\n    pub const fn num(&self) -> u64 {\n        match self {\n',
      '            Self::Hello => 1,\n            Self::Bye => 2,\n',
      '            Self::Other(other) => *other,\n        }\n    }\n}\n',
    ].join('');
    latch.commit('2024-07-01T00:00:00Z', { 'src/knock.rs': text });
    expect(run().status).toBe(0);
    expect(namesOf('latch').tables[0]?.names).toEqual([
      { code: 1, name: 'Hello', line: 9 },
      { code: 2, name: 'Bye', line: 10 },
    ]);
  });

  test('removes what belongs to no library any more', () => {
    run();
    project.write('content/registry/libraries.yaml', REGISTRY.replace(/- id: latch[^]*/, ''));
    expect(run().status).toBe(0);
    expect([...project.content().keys()].filter((path) => path.startsWith('libraries/'))).toEqual([
      'libraries/door.json',
    ]);
  });
});

describe('--check', () => {
  test('says that all is up to date, or what is not, and writes nothing', () => {
    expect(run('--check')).toMatchObject({ status: 1 });
    run();
    expect(run('--check')).toMatchObject({ status: 0 });
    latch.commit('2024-07-01T00:00:00Z', { 'src/knock.rs': RUST.replace('Hello', 'Hallo') });
    const before = project.content();
    const checked = run('--check');
    expect(checked.status).toBe(1);
    expect(checked.stdout).toContain('out of date: content/libraries/latch.json');
    expect(checked.stdout).not.toContain('content/libraries/door.json');
    expect(checked.stdout).toContain(`mend with: npm run import -- --libraries ${folder}`);
    expect(project.content()).toEqual(before);
  });
});

/** Holds a reading to have changed nothing, though the first library could be read. */
function refused() {
  const before = project.content();
  const failed = run();
  expect(project.content()).toEqual(before);
  return failed;
}

describe('nothing is written', () => {
  test('where a symbol is missing', () => {
    const commit = latch.commit('2024-07-01T00:00:00Z', {
      'src/knock.rs': RUST.replace('Knock', 'Rap'),
    });
    expectFault(refused(), {
      file: 'src/knock.rs',
      commit,
      expected: /Knock, with names of codes/,
      received: /none of that name/,
    });
  });

  test('where a file is missing', () => {
    const commit = latch.commit('2024-07-01T00:00:00Z', { 'src/knock.rs': null });
    expectFault(refused(), {
      file: 'src/knock.rs',
      commit,
      expected: /a file in which the library names codes/,
      received: /fatal: /,
    });
  });

  test('where the clone lacks the commit', () => {
    const commit = 'a'.repeat(40);
    const pinned = REGISTRY.replace('Knock }', `Knock, commit: ${commit} }`);
    project.write('content/registry/libraries.yaml', pinned);
    expectFault(refused(), {
      file: join(folder, 'latch'),
      commit,
      expected: /a clone with this commit/,
      received: /fatal: /,
    });
  });

  test('where a symbol names no code of its table', () => {
    project.write('content/history/official/gateway-opcodes.json', history('gateway-opcodes', [7]));
    expectFault(refused(), {
      file: 'src/knock.rs',
      commit: commits.latch,
      line: 2,
      expected: /names of gateway-opcodes in Knock/,
      received: /2 names of other codes, such as Hello \(1\)/,
    });
  });

  test('where a clone is missing', () => {
    rmSync(latch.folder, { recursive: true });
    expectFault(refused(), {
      file: folder,
      expected: /a clone of knock\/latch in one of latch, /,
      received: /none of these folders/,
    });
  });

  test('where a table is none', () => {
    project.write('content/registry/libraries.yaml', REGISTRY.replace('gateway-op', 'gateway-0p'));
    expectFault(refused(), {
      file: 'content/registry/libraries.yaml',
      expected: /a table of the registry: gateway-opcodes, /,
      received: /gateway-0pcodes/,
    });
  });

  test.each([
    ['no folder', []],
    ['two folders', ['.', '.']],
    ['an option that there is none', ['--all', '.']],
  ])('where the command has %s', (_, args) => {
    const before = project.content();
    expectFault(project.command('--libraries', ...args), {
      file: '--libraries',
      expected: /one folder of clones/,
      received: /./,
    });
    expect(project.content()).toEqual(before);
  });
});

test('--help tells how to call it', () => {
  const { status, stdout } = project.command('--libraries', '--help');
  expect(status).toBe(0);
  expect(stdout).toContain('npm run import -- --libraries --check <folder of clones>');
});
