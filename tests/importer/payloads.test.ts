import { rmSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { payloadsSchema, type Payload } from '../../src/schemas/payload.ts';
import { parseFile } from '../../src/schemas/parse-file.ts';
import { Project } from './support/project.ts';
import { Repository, tableDocument } from './support/repository.ts';

vi.setConfig({ testTimeout: 60_000 });

const LISTS = 'pages/gateway/opcodes-and-close-codes.mdx';
const VOICE = 'pages/topics/voice-connections.mdx';
const FILE = 'content/payloads/voice-opcodes.yaml';

const VOICE_LIST = tableDocument('Voice Opcodes', 'Code|Name', '1|Knock', '2|Open');
const fields = (...rows: string[]): string => ['|Field|Type|', '|-|-|', ...rows, '', ''].join('\n');
const DESCRIPTION = [
  '# Voice\n\n###### Knock Structure\n\n',
  fields('|door|door object|', '|user_id ^1^|snowflake|'),
  '^1^ Only sent by the voice server.\n\n###### Open Structure\n\n',
  fields('|doors|array[door object]|'),
  '###### Door Structure\n\n',
  fields('|width?|?integer|'),
].join('');

let project: Project;
let folder: string;
let repository: Repository;
beforeEach(() => {
  project = new Project();
  folder = mkdtempSync(join(tmpdir(), 'payloads-'));
  repository = new Repository(folder);
});
afterEach(() => {
  project.remove();
  rmSync(folder, { recursive: true });
});

function imported(): Payload[] {
  const run = project.import('userdoccers', folder);
  expect([run.stderr, run.status]).toEqual(['', 0]);
  return parseFile({ path: FILE, text: project.read(FILE) }, payloadsSchema).payloads;
}

test('a file that describes payloads is read at the head alone, and lists no codes', () => {
  repository.commit('2020-01-01T00:00:00Z', { [LISTS]: VOICE_LIST, [VOICE]: 'Not yet.\n' });
  const head = repository.commit('2020-01-02T00:00:00Z', { [VOICE]: DESCRIPTION });
  const door = {
    name: 'Door Structure',
    fields: [{ name: 'width', type: 'integer', nullable: true, optional: true }],
  };
  const given = { source: 'userdoccers', commit: head };
  const knock = { name: 'door', type: 'door object' };
  expect(imported()).toEqual([
    {
      ...{ code: 1, ...given, direction: 'send' },
      structures: [{ name: 'Knock Structure', fields: [knock] }, door],
    },
    {
      ...{ code: 1, ...given, direction: 'receive' },
      structures: [
        { name: 'Knock Structure', fields: [knock, { name: 'user_id', type: 'snowflake' }] },
        door,
      ],
    },
    {
      ...{ code: 2, ...given },
      structures: [
        { name: 'Open Structure', fields: [{ name: 'doors', type: 'array[door object]' }] },
        door,
      ],
    },
  ]);
  expect(project.head('userdoccers').files).toEqual({ 'voice-opcodes': [LISTS] });
});

test('what several payloads share is written out in each, so that the file can be added to', () => {
  repository.commit('2020-01-01T00:00:00Z', { [LISTS]: VOICE_LIST, [VOICE]: DESCRIPTION });
  const payloads = imported();
  expect(project.read(FILE)).not.toMatch(/[&*]a\d/);
  const other: Payload = { ...payloads[0]!, source: 'someone' };
  project.write(FILE, JSON.stringify({ table: 'voice-opcodes', payloads: [other] }));
  expect(imported().filter(({ source }) => source === 'userdoccers')).toEqual(payloads);
  const check = project.import('--check', 'userdoccers', folder);
  expect([check.stderr, check.status]).toEqual(['', 0]);
});

test('a source whose files of payloads have moved is still imported', () => {
  repository.commit('2020-01-01T00:00:00Z', {
    [LISTS]: VOICE_LIST,
    [VOICE]: 'x\n',
  });
  repository.commit('2020-01-02T00:00:00Z', { [VOICE]: null, 'elsewhere.mdx': DESCRIPTION });
  const run = project.import('userdoccers', folder);
  expect([run.stderr, run.status]).toEqual(['', 0]);
  expect([...project.content().keys()]).not.toContain('payloads/voice-opcodes.yaml');
});
