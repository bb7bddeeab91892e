import { renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { opcodes } from './support/repository.ts';
import { differences, PATH, useVerification } from './support/verification.ts';

const { workshop, importOfficial, verify, keepSources } = useVerification();

describe('the sample', () => {
  test('is as large as asked for, takes ends first, and hangs on the seed alone', () => {
    for (let day = 10; day < 30; day += 1) {
      const path = day % 2 === 0 ? PATH : 'README.md';
      workshop.repository.commit(`2020-01-${String(day)}T00:00:00Z`, {
        [path]: opcodes(`3|Knock ${String(day)}`),
      });
    }
    importOfficial();
    const tampered = workshop.project.history('official', 'gateway-opcodes');
    for (const span of tampered.codes[0]!.spans) span.label = 'Bang';
    workshop.project.write(
      'content/history/official/gateway-opcodes.json',
      JSON.stringify(tampered),
    );
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
    workshop.repository.commit('2020-01-01T00:00:00Z', { [PATH]: opcodes('3|Knock') });
    importOfficial();
    const facts = join(workshop.folder, 'kord.json');
    writeFileSync(
      facts,
      JSON.stringify({ kord: { codes: [{ code: 1, message: 'No', identifier: 'No' }] } }),
    );
    workshop.project.import('kord', facts);
    const list = join(workshop.folder, 'gateway-list-2023.txt');
    writeFileSync(list, 'not read');
    renameSync(facts, join(workshop.folder, 'kord'));
    const run = verify();
    expect(run.status).toBe(0);
    expect(run.stdout.split('\n').slice(-4)).toEqual([
      'gateway-list: one edition, which has no commits to compare',
      'kord: one edition, which has no commits to compare',
      `iana: not in ${workshop.folder}`,
      '',
    ]);
  });
});

describe('the command', () => {
  test('imports where nothing is to be verified', () => {
    workshop.repository.commit('2020-01-01T00:00:00Z', { [PATH]: opcodes('3|Knock') });
    expect(workshop.project.command('official', workshop.repository.folder)).toMatchObject({
      status: 0,
      stderr: '',
    });
    expect(Object.keys(workshop.project.spans('official', 'gateway-opcodes'))).toEqual(['3']);
  });

  test('tells of --verify where help is asked for', () => {
    expect(workshop.project.command('--help').stdout).toContain(
      'npm run import -- --verify <folder>',
    );
    const help = workshop.project.command(`--verify=${workshop.folder}`, '--help');
    expect(help.stdout).toMatch(/--sample all [^]*--seed <number>/);
    expect([help.status, help.stderr]).toEqual([0, '']);
  });
});
