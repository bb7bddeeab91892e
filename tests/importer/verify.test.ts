import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { opcodes, Repository, tableDocument } from './support/repository.ts';
import { counts, PATH, useVerification } from './support/verification.ts';

const OLD = 'docs/topics/Opcodes_and_Status_Codes.md';
const GATEWAY = 'docs/topics/Gateway.md';

const { workshop, importOfficial, verify, keepSources } = useVerification();

describe('what was imported agrees with its source', () => {
  test('over moves, tables deleted and put back, two files at once, and commits between', () => {
    const close = tableDocument('Gateway Close Event Codes', 'Code|Description', '4050|Gone');
    const both = (...rows: string[]): string => `${close}\n${opcodes(...rows)}`;
    workshop.repository.commit('2020-01-01T00:00:00Z', { 'README.md': '0' });
    workshop.repository.commit('2020-01-02T00:00:00Z', { [GATEWAY]: opcodes('3|Knock', '4|Open') });
    workshop.repository.commit('2020-01-03T00:00:00Z', { 'README.md': '1' });
    workshop.repository.commit('2020-01-04T00:00:00Z', { [OLD]: both('3|Ring') });
    workshop.repository.commit('2020-01-05T00:00:00Z', { [GATEWAY]: '# Gateway\n' });
    workshop.repository.commit('2020-01-06T00:00:00Z', {
      [OLD]: null,
      [PATH]: both('3|Ring', '5|Ask'),
    });
    workshop.repository.commit('2020-01-07T10:00:00Z', { [PATH]: close });
    workshop.repository.commit('2020-01-07T11:00:00Z', { 'README.md': '2' });
    workshop.repository.commit('2020-01-07T12:00:00Z', { [PATH]: both('3|Ring', '5|Ask') });
    workshop.repository.commit('2020-01-08T00:00:00Z', { [PATH]: null });
    workshop.repository.commit('2020-01-09T00:00:00Z', { 'README.md': '3' });
    importOfficial();
    const run = verify('--sample', 'all');
    expect([run.stderr, run.status]).toEqual(['', 0]);
    expect(run.stdout).toMatch(
      /^seed 1\nsource +commits +changes +pairs +at changes +tables +rows +moments/,
    );
    expect(counts(run, 'official')).toEqual([11, 7, 11, 7, 12, 17, 14, 0]);
    expect(counts(run, 'all')).toEqual(counts(run, 'official'));
  });

  test('at merges, which speak for all of a side branch', () => {
    workshop.repository.commit('2020-01-01T00:00:00Z', { [PATH]: opcodes('3|Knock') });
    workshop.repository.git('2020-01-02T00:00:00Z', 'checkout', '--quiet', '-b', 'side');
    workshop.repository.commit('2020-01-03T00:00:00Z', { [PATH]: opcodes('3|Draft') });
    workshop.repository.commit('2020-01-04T00:00:00Z', { [PATH]: opcodes('3|Ring', '4|Open') });
    workshop.repository.git('2020-01-05T00:00:00Z', 'checkout', '--quiet', 'main');
    workshop.repository.commit('2020-01-06T00:00:00Z', { 'README.md': 'Something else.' });
    workshop.repository.git(
      '2020-01-07T00:00:00Z',
      'merge',
      '--quiet',
      '--no-ff',
      '-m',
      'merge',
      'side',
    );
    importOfficial();
    const run = verify();
    expect(counts(run, 'official')).toEqual([3, 2, 3, 2, 3, 4, 4, 0]);
    expect(run.status).toBe(0);
  });

  test('where dates run backwards or are the same, and what no date asks for is not drawn', () => {
    workshop.repository.commit('2020-03-01T00:00:00Z', { 'README.md': '0' });
    workshop.repository.commit('2020-02-01T00:00:00Z', { [PATH]: opcodes('3|Knock') });
    workshop.repository.commit('2020-01-01T00:00:00Z', { 'README.md': '1' });
    workshop.repository.commit('2020-02-03T00:00:00Z', { [PATH]: opcodes('3|Ring') });
    workshop.repository.commit('2020-02-02T00:00:00Z', { 'README.md': '2' });
    workshop.repository.commit('2020-01-01T00:00:00Z', { [PATH]: opcodes('3|Chime') });
    workshop.repository.commit('2020-01-02T00:00:00Z', { 'README.md': '3' });
    importOfficial();
    const run = verify();
    expect(counts(run, 'official')).toEqual([7, 3, 5, 2, 4, 4, 5, 0]);
    expect(run.stdout).toContain(
      '\nofficial: 2 of its commits not drawn, for a later change has the same date\n',
    );
    expect(run.status).toBe(0);
  });

  test('with an erratum, for as long as the file stands as its commit left it', () => {
    const text = opcodes('3|Knock', '4|in two lines');
    const slip = workshop.repository.commit('2020-01-01T00:00:00Z', { [PATH]: text });
    workshop.repository.commit('2020-01-02T00:00:00Z', { 'README.md': '1' });
    workshop.repository.commit('2020-01-03T00:00:00Z', { [PATH]: opcodes('3|Knock', '5|Ask') });
    keepSources(['official'], {
      errata: [{ commit: slip, path: PATH, lines: [8], why: 'Broken.' }],
    });
    importOfficial();
    expect(Object.keys(workshop.project.spans('official', 'gateway-opcodes'))).toEqual(['3', '5']);
    const run = verify();
    expect(counts(run, 'official')).toEqual([3, 2, 3, 2, 3, 4, 2, 0]);
    expect(run.status).toBe(0);
  });

  test('of several API versions, and of one file that holds two of them', () => {
    keepSources(['discord-api-types']);
    const clone = new Repository(join(workshop.folder, 'discord-api-types'));
    const enums = (gateway: string, voice: string): string =>
      `export enum GatewayOpcodes { ${gateway} }\nexport enum VoiceOpcodes { ${voice} }\n`;
    const file = 'v8/gateway/index.ts';
    clone.commit('2020-01-01T00:00:00Z', { [file]: enums('Knock = 3', 'Speak = 5') });
    clone.commit('2020-01-02T00:00:00Z', {
      'gateway/v10.ts': enums('Knock = 3, Open', 'Mute = 6'),
      [file]: enums('Knock = 3', 'Speak = 5, Mute'),
    });
    expect(workshop.project.import('discord-api-types', clone.folder).status).toBe(0);
    expect(Object.keys(workshop.project.spans('discord-api-types', 'gateway-opcodes'))).toEqual([
      '3 v8',
      '3 v10',
      '4 v10',
    ]);
    const run = verify();
    expect(counts(run, 'discord-api-types')).toEqual([2, 2, 2, 2, 4, 7, 5, 0]);
    expect(run.status).toBe(0);
  });

  test('up to the commit that was imported, though the clone has more', () => {
    workshop.repository.commit('2020-01-01T00:00:00Z', { [PATH]: opcodes('3|Knock') });
    importOfficial();
    workshop.repository.commit('2020-01-02T00:00:00Z', { [PATH]: opcodes('3|Ring') });
    const run = verify();
    expect(counts(run, 'official')).toEqual([1, 1, 1, 1, 1, 1, 1, 0]);
    expect(run.status).toBe(0);
  });
});
