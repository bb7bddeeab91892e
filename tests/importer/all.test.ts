import { mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { expectFault, Project } from './support/project.ts';
import { opcodes, Repository, tableDocument } from './support/repository.ts';

vi.setConfig({ testTimeout: 60_000 });

const UNDOCUMENTED = [
  opcodes('3|KNOCK'),
  '## Knock',
  '',
  '|Field|Type|',
  '|-|-|',
  '|door_id?|?snowflake|',
  '',
].join('\n');

/** By the name of a clone's folder: its file. Each is found under another of the names it may have. */
const CLONES: Readonly<Record<string, Record<string, string>>> = {
  official: { 'docs/topics/opcodes-and-status-codes.md': opcodes('3|Knock') },
  'discord-userdoccers': {
    'pages/topics/errors.mdx': tableDocument(
      'HTTP Response Codes',
      'Code|Meaning',
      '5xx (TROUBLE)|x',
    ),
  },
  'discordjs+discord-api-types': {
    'rest/common.ts': 'export enum RESTJSONErrorCodes {\n  Knock = 10_001,\n}\n',
  },
  'ouwou/discord-undocumented': { 'docs/gateway_opcodes.md': UNDOCUMENTED },
  'Mephisto5558-Teufelsbot': { 'Utils/DiscordAPIErrorCodes.json': '{ "Knock": 10001 }\n' },
  utilbot: { 'docs/topics/opcodes.md': opcodes('3|Knock') },
};

let project: Project;
let folder: string;
beforeEach(() => {
  project = new Project();
  folder = mkdtempSync(join(tmpdir(), 'clones-'));
});
afterEach(() => {
  project.remove();
  rmSync(folder, { recursive: true });
});

function makeClones(): Map<string, Repository> {
  return new Map(
    Object.entries(CLONES).map(([name, files]) => {
      const repository = new Repository(join(folder, name));
      repository.commit('2020-01-01T00:00:00Z', files);
      return [name, repository];
    }),
  );
}

describe('--all', () => {
  test('imports every clone under whichever name, twice to the same bytes', () => {
    makeClones();
    const run = project.import('--all', folder);
    expect([run.stderr, run.status]).toEqual(['', 0]);
    expect(run.stdout).toContain(`gateway-list: not in ${folder}; its one edition stays as it is`);
    const sources = [...project.content().keys()].flatMap(
      (path) => /^history\/(.*)\/head/.exec(path)?.[1] ?? [],
    );
    expect(sources).toEqual([
      'discord-api-types',
      'discord-undocumented',
      'official',
      'teufelsbot',
      'userdoccers',
      'utilbot',
    ]);
    expect(project.spans('userdoccers', 'http-status-codes')).toEqual({
      '5xx': ['2020-01-01T00:00:00Z .. now TROUBLE'],
    });
    expect(project.read('content/payloads/gateway-opcodes.yaml')).toMatch(
      /name: door_id\n +type: snowflake\n +nullable: true\n +optional: true\n/,
    );

    const before = project.content();
    expect(project.import('--check', '--all', folder).status).toBe(0);
    expect(project.import('--all', folder).status).toBe(0);
    expect(project.content()).toEqual(before);
  });

  test('one stale source makes --check fail, and only it is named', () => {
    const clones = makeClones();
    project.import('--all', folder);
    clones
      .get('utilbot')
      ?.commit('2020-02-01T00:00:00Z', { 'docs/topics/opcodes.md': opcodes('3|Ring') });
    const run = project.import('--check', '--all', folder);
    expect(run.status).toBe(1);
    expect(run.stdout.match(/mend with: .*/g)).toEqual([
      `mend with: npm run import -- utilbot ${join(folder, 'utilbot')}`,
    ]);
  });

  test('a missing clone is one error, and nothing is imported', () => {
    makeClones();
    renameSync(join(folder, 'utilbot'), join(folder, 'elsewhere'));
    const before = project.content();
    const run = project.import('--all', folder);
    expectFault(run, {
      file: folder,
      expected: /a clone of utilbot\/documentation in one of utilbot, documentation, /,
      received: /none of these folders/,
    });
    expect(project.content()).toEqual(before);
  });

  test('a fault in the last source leaves the first unwritten, too', () => {
    const path = 'docs/topics/opcodes.md';
    const clones = makeClones();
    const commit =
      clones.get('utilbot')?.commit('2020-02-01T00:00:00Z', { [path]: opcodes('3') }) ?? '';
    const before = project.content();
    expectFault(project.import('--all', folder), {
      file: path,
      commit,
      line: 7,
      expected: /2 cells/,
      received: /1 cells/,
    });
    expect(project.content()).toEqual(before);
  });

  test('a broken file that one source adds to leaves the others unwritten, too', () => {
    const file = 'content/payloads/gateway-opcodes.yaml';
    makeClones();
    project.write(file, 'table: gateway-opcodes\npayloads:\n  - [\n');
    const before = project.content();
    expectFault(project.import('--all', folder), {
      file,
      line: 4,
      expected: /YAML/,
      received: /Flow sequence/,
    });
    expect(project.content()).toEqual(before);
  });
});

describe('a source that is one document', () => {
  test('the gateway list: its edition dates its facts, and is approximate', () => {
    const file = join(folder, 'gateway-list-2023.txt');
    writeFileSync(
      file,
      `${tableDocument('Gateway opcodes', 'Code|Name|Sent by', '3|KNOCK|client')}\n${tableDocument('Gateway dispatch events', 'Name|Description', 'GUILD_MOVED|x')}`,
    );
    // Named by its folder, or by itself.
    expect(project.import('gateway-list', folder)).toMatchObject({ status: 0, stderr: '' });
    expect(project.import('gateway-list', file).stdout).toContain('up to date');
    const [line] = project.history('gateway-list', 'gateway-opcodes').codes;
    const from = { date: '2023-04-30T00:00:00Z', commit: null, approximate: true };
    expect(line).toEqual({
      code: 3,
      spans: [{ from, to: null, label: 'KNOCK', direction: 'send' }],
    });
    expect(Object.keys(project.spans('gateway-list', 'dispatch-events'))).toEqual(['GUILD_MOVED']);
  });

  test("Kord's facts: where they lie on a disk leaves no trace", () => {
    const codes = [{ code: 10_001, message: 'Nobody knocks', identifier: 'NobodyKnocks' }];
    const text = JSON.stringify({ kord: { codes } });
    for (const name of ['a.json', 'b.json']) writeFileSync(join(folder, name), text);
    expect(project.import('kord', join(folder, 'a.json'))).toMatchObject({ status: 0, stderr: '' });
    const before = project.content();
    expect(project.import('kord', join(folder, 'b.json')).stdout).toContain('up to date');
    expect(project.content()).toEqual(before);
    expect(project.head('kord').files).toEqual({
      'json-error-codes': ['rest/src/commonMain/kotlin/json/JsonErrorCode.kt'],
    });
    expect(project.history('kord', 'json-error-codes').codes[0]).toMatchObject({
      code: 10_001,
      spans: [{ label: 'Nobody knocks', identifier: 'NobodyKnocks', to: null }],
    });
  });
});
