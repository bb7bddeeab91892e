import { renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { opcodes, Repository, tableDocument } from './support/repository.ts';
import {
  counts,
  differences,
  PATH,
  useVerification,
  type Verification,
} from './support/verification.ts';

vi.setConfig({ testTimeout: 60_000 });

const OLD = 'docs/topics/Opcodes_and_Status_Codes.md';
const GATEWAY = 'docs/topics/Gateway.md';

let project: Verification['project'];
let folder: Verification['folder'];
let repository: Verification['repository'];
let importOfficial: Verification['importOfficial'];
let verify: Verification['verify'];
let keepSources: Verification['keepSources'];
useVerification(
  (made) => ({ project, folder, repository, importOfficial, verify, keepSources } = made),
);

describe('what was imported agrees with its source', () => {
  test('over moves, tables deleted and put back, two files at once, and commits between', () => {
    const close = tableDocument('Gateway Close Event Codes', 'Code|Description', '4050|Gone');
    const both = (...rows: string[]): string => `${close}\n${opcodes(...rows)}`;
    repository.commit('2020-01-01T00:00:00Z', { 'README.md': '0' });
    repository.commit('2020-01-02T00:00:00Z', { [GATEWAY]: opcodes('3|Knock', '4|Open') });
    repository.commit('2020-01-03T00:00:00Z', { 'README.md': '1' });
    repository.commit('2020-01-04T00:00:00Z', { [OLD]: both('3|Ring') });
    repository.commit('2020-01-05T00:00:00Z', { [GATEWAY]: '# Gateway\n' });
    repository.commit('2020-01-06T00:00:00Z', { [OLD]: null, [PATH]: both('3|Ring', '5|Ask') });
    repository.commit('2020-01-07T10:00:00Z', { [PATH]: close });
    repository.commit('2020-01-07T11:00:00Z', { 'README.md': '2' });
    repository.commit('2020-01-07T12:00:00Z', { [PATH]: both('3|Ring', '5|Ask') });
    repository.commit('2020-01-08T00:00:00Z', { [PATH]: null });
    repository.commit('2020-01-09T00:00:00Z', { 'README.md': '3' });
    importOfficial();
    const run = verify('--sample', '1000');
    expect([run.stderr, run.status]).toEqual(['', 0]);
    expect(run.stdout).toMatch(
      /^seed 1\nsource +commits +changes +pairs +at changes +tables +rows/,
    );
    expect(counts(run, 'official')).toEqual([11, 7, 11, 7, 12, 17, 0]);
    expect(counts(run, 'all')).toEqual(counts(run, 'official'));
  });

  test('at merges, which speak for all of a side branch', () => {
    repository.commit('2020-01-01T00:00:00Z', { [PATH]: opcodes('3|Knock') });
    repository.git('2020-01-02T00:00:00Z', 'checkout', '--quiet', '-b', 'side');
    repository.commit('2020-01-03T00:00:00Z', { [PATH]: opcodes('3|Draft') });
    repository.commit('2020-01-04T00:00:00Z', { [PATH]: opcodes('3|Ring', '4|Open') });
    repository.git('2020-01-05T00:00:00Z', 'checkout', '--quiet', 'main');
    repository.commit('2020-01-06T00:00:00Z', { 'README.md': 'Something else.' });
    repository.git('2020-01-07T00:00:00Z', 'merge', '--quiet', '--no-ff', '-m', 'merge', 'side');
    importOfficial();
    const run = verify();
    expect(counts(run, 'official')).toEqual([3, 2, 3, 2, 3, 4, 0]);
    expect(run.status).toBe(0);
  });

  test('where dates run backwards or are the same, and what no date asks for is not drawn', () => {
    repository.commit('2020-03-01T00:00:00Z', { 'README.md': '0' });
    repository.commit('2020-02-01T00:00:00Z', { [PATH]: opcodes('3|Knock') });
    repository.commit('2020-01-01T00:00:00Z', { 'README.md': '1' });
    repository.commit('2020-02-03T00:00:00Z', { [PATH]: opcodes('3|Ring') });
    repository.commit('2020-02-02T00:00:00Z', { 'README.md': '2' });
    repository.commit('2020-01-01T00:00:00Z', { [PATH]: opcodes('3|Chime') });
    repository.commit('2020-01-02T00:00:00Z', { 'README.md': '3' });
    importOfficial();
    const run = verify();
    expect(counts(run, 'official')).toEqual([7, 3, 5, 2, 4, 4, 0]);
    expect(run.stdout).toContain(
      '\nofficial: 2 of its commits not drawn, for a later change has the same date\n',
    );
    expect(run.status).toBe(0);
  });

  test('with an erratum, for as long as the file stands as its commit left it', () => {
    const text = opcodes('3|Knock', '3|Knock again');
    const slip = repository.commit('2020-01-01T00:00:00Z', { [PATH]: text });
    repository.commit('2020-01-02T00:00:00Z', { 'README.md': '1' });
    repository.commit('2020-01-03T00:00:00Z', { [PATH]: opcodes('3|Knock') });
    keepSources(['official'], {
      errata: [{ commit: slip, path: PATH, lines: [8], why: 'Twice.' }],
    });
    importOfficial();
    expect(counts(verify(), 'official')).toEqual([3, 2, 3, 2, 3, 3, 0]);
  });

  test('of several API versions, and of one file that holds two of them', () => {
    keepSources(['discord-api-types']);
    const clone = new Repository(join(folder, 'discord-api-types'));
    const enums = (gateway: string, voice: string): string =>
      `export enum GatewayOpcodes { ${gateway} }\nexport enum VoiceOpcodes { ${voice} }\n`;
    const file = 'v8/gateway/index.ts';
    clone.commit('2020-01-01T00:00:00Z', { [file]: enums('Knock = 3', 'Speak = 5') });
    clone.commit('2020-01-02T00:00:00Z', {
      'gateway/v10.ts': enums('Knock = 3, Open', 'Mute = 6'),
      [file]: enums('Knock = 3', 'Speak = 5, Mute'),
    });
    expect(project.import('discord-api-types', clone.folder).status).toBe(0);
    expect(Object.keys(project.spans('discord-api-types', 'gateway-opcodes'))).toEqual([
      '3 v8',
      '3 v10',
      '4 v10',
    ]);
    const run = verify();
    expect(counts(run, 'discord-api-types')).toEqual([2, 2, 2, 2, 4, 7, 0]);
    expect(run.status).toBe(0);
  });

  test('up to the commit that was imported, though the clone has more', () => {
    repository.commit('2020-01-01T00:00:00Z', { [PATH]: opcodes('3|Knock') });
    importOfficial();
    repository.commit('2020-01-02T00:00:00Z', { [PATH]: opcodes('3|Ring') });
    const run = verify();
    expect(counts(run, 'official')).toEqual([1, 1, 1, 1, 1, 1, 0]);
    expect(run.status).toBe(0);
  });
});

describe('the sample', () => {
  test('is as large as asked for, takes ends first, and hangs on the seed alone', () => {
    for (let day = 10; day < 30; day += 1) {
      const path = day % 2 === 0 ? PATH : 'README.md';
      repository.commit(`2020-01-${String(day)}T00:00:00Z`, {
        [path]: opcodes(`3|Knock ${String(day)}`),
      });
    }
    importOfficial();
    const tampered = project.history('official', 'gateway-opcodes');
    for (const span of tampered.codes[0]!.spans) span.label = 'Bang';
    project.write('content/history/official/gateway-opcodes.json', JSON.stringify(tampered));
    const drawn = (...args: string[]): string[] => differences(verify('--sample', '6', ...args));
    const [one, again, other] = [drawn(), drawn('--seed', '1'), drawn('--seed', '7')];
    expect(one).toHaveLength(6);
    expect(again).toEqual(one);
    expect(other).toHaveLength(6);
    expect(other).not.toEqual(one);
    const changes = tampered.codes[0]!.spans.map(({ from }) => `${from.commit ?? ''} 3`);
    for (const sample of [one, other]) {
      expect(sample).toContain(changes[0]);
      expect(sample).toContain(changes.at(-1));
    }
  });
});

describe('sources without commits are passed over', () => {
  test('an edition that is not in the folder, and editions that are', () => {
    keepSources(['official', 'gateway-list', 'kord', 'iana']);
    repository.commit('2020-01-01T00:00:00Z', { [PATH]: opcodes('3|Knock') });
    importOfficial();
    const facts = join(folder, 'kord.json');
    writeFileSync(
      facts,
      JSON.stringify({ kord: { codes: [{ code: 1, message: 'No', identifier: 'No' }] } }),
    );
    project.import('kord', facts);
    const list = join(folder, 'gateway-list-2023.txt');
    writeFileSync(list, 'not read');
    renameSync(facts, join(folder, 'kord'));
    const run = verify();
    expect(run.status).toBe(0);
    expect(run.stdout.split('\n').slice(-4)).toEqual([
      'gateway-list: one edition, which has no commits to compare',
      'kord: one edition, which has no commits to compare',
      `iana: not in ${folder}`,
      '',
    ]);
  });
});

describe('the command', () => {
  test('imports where nothing is to be verified', () => {
    repository.commit('2020-01-01T00:00:00Z', { [PATH]: opcodes('3|Knock') });
    expect(project.command('official', repository.folder)).toMatchObject({ status: 0, stderr: '' });
    expect(Object.keys(project.spans('official', 'gateway-opcodes'))).toEqual(['3']);
  });

  test('tells of --verify where help is asked for', () => {
    expect(project.command('--help').stdout).toContain('npm run import -- --verify <folder>');
    const help = project.command(`--verify=${folder}`, '--help');
    expect(help.stdout).toContain('--seed <number>');
    expect([help.status, help.stderr]).toEqual([0, '']);
  });
});
