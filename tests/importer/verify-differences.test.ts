import { renameSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { History } from '../../src/schemas/history.ts';
import { opcodes } from './support/repository.ts';
import { counts, differences, PATH, useVerification } from './support/verification.ts';

const { workshop, importOfficial, verify } = useVerification();

describe('what differs is found', () => {
  /** Three changes, with a commit between the first two and one after the last. */
  function history(): string[] {
    const commits = [
      { [PATH]: opcodes('3|Knock', '4|Open') },
      { 'README.md': '1' },
      { [PATH]: opcodes('3|Ring', '4|Open') },
      { [PATH]: opcodes('3|Ring', '4|Open', '5|Ask') },
      { 'README.md': '2' },
    ].map((files, day) =>
      workshop.repository.commit(`2020-01-0${String(day + 1)}T12:00:00Z`, files),
    );
    importOfficial();
    return commits;
  }

  const stored = 'content/history/official/gateway-opcodes.json';
  function tamper(change: (history: History) => void): void {
    const history = workshop.project.history('official', 'gateway-opcodes');
    change(history);
    workshop.project.write(stored, JSON.stringify(history));
  }

  test('a span that says otherwise: told with its commit, date, table, code and both readings', () => {
    const [first, second] = history();
    tamper(({ codes }) => (codes[0]!.spans[0]!.label = 'Bang'));
    const run = verify();
    expect([run.stderr, run.status]).toEqual(['', 1]);
    expect(counts(run, 'official')).toEqual([5, 3, 5, 3, 5, 12, 5, 2]);
    const told = (commit: string | undefined, date: string): string =>
      [
        `official at commit ${commit ?? ''} (${date}), gateway-opcodes, 3`,
        '  the spans: {"label":"Bang"}',
        '  the files: {"label":"Knock"}',
        '',
      ].join('\n');
    expect(run.stdout.slice(run.stdout.indexOf('official at'))).toBe(
      told(first, '2020-01-01T12:00:00Z') + told(second, '2020-01-02T12:00:00Z'),
    );
  });

  test.each<[string, (history: History) => void, string[], strays?: number]>([
    [
      'a code that is not there',
      ({ codes }) => codes.splice(1, 1),
      ['0 4', '1 4', '2 4', '3 4', '4 4'],
    ],
    [
      'a code that no file has',
      ({ codes }) => codes.push({ ...codes[2]!, code: 6 }),
      ['3 6', '4 6'],
    ],
    [
      'a span that ends early, between two changes',
      ({ codes }) => (codes[0]!.spans[0]!.to!.date = '2020-01-02T06:00:00Z'),
      ['1 3'],
      1,
    ],
    [
      'a span that begins late',
      ({ codes }) => (codes[2]!.spans[0]!.from.date = '2020-01-05T00:00:00Z'),
      ['3 5'],
      1,
    ],
    ['a span that is not there', ({ codes }) => codes[0]!.spans.shift(), ['0 3', '1 3']],
    [
      'a fact that the files do not say',
      ({ codes }) => (codes[2]!.spans[0]!.explanation = '01234567'),
      ['3 5', '4 5'],
    ],
    [
      'a former meaning',
      ({ codes }) => (codes[2]!.former = true),
      ['3 5 former', '3 5', '4 5 former', '4 5'],
    ],
    [
      'an API version',
      ({ codes }) => (codes[2]!.version = 'v9'),
      ['3 5 v9', '3 5', '4 5 v9', '4 5'],
    ],
    ['a code twice', ({ codes }) => codes.push(codes[2]!), ['3 5', '4 5']],
  ])('%s', (_, change, expected, strays = 0) => {
    const commits = history();
    tamper(change);
    const run = verify();
    expect(differences(run)).toEqual(
      expected.map((place) => place.replace(/^\d/, (at) => commits[Number(at)] ?? '')),
    );
    expect(counts(run, 'official').at(-1)).toBe(expected.length + strays);
    expect(run.status).toBe(1);
  });

  test('a commit at which no span begins or ends: told though no sampled commit is near it', () => {
    const [first, , , third] = history();
    const zeros = '0'.repeat(40);
    tamper(({ codes }) => {
      codes[0]!.spans[0]!.from.commit = zeros;
      codes[0]!.spans[0]!.to!.commit = third!;
    });
    const run = verify('--sample', '1');
    expect([run.stderr, run.status]).toEqual(['', 1]);
    expect(counts(run, 'official')).toEqual([5, 3, 1, 1, 1, 2, 5, 2]);
    expect(run.stdout.slice(run.stdout.indexOf('official, '))).toBe(
      [
        'official, gateway-opcodes, 3: a span begins',
        `  the spans: 2020-01-01T12:00:00Z, commit ${zeros}`,
        `  expected: commit ${first!}, which has that date`,
        'official, gateway-opcodes, 3: a span ends',
        `  the spans: 2020-01-03T12:00:00Z, commit ${third!}`,
        '  expected: 2020-01-04T12:00:00Z, the date of that commit',
        '',
      ].join('\n'),
    );
  });

  test('a table whose file is gone, and one that the registry does not name', () => {
    const commits = history();
    tamper((history) => (history.table = 'a-table'));
    const moved = stored.replace('gateway-opcodes', 'a-table');
    renameSync(join(workshop.project.root, stored), join(workshop.project.root, moved));
    const run = verify();
    expect(differences(run)).toHaveLength(20);
    expect(counts(run, 'official').at(-1)).toBe(24 + 5);
    expect(run.stdout).toContain('\nand 4 more\n');
    expect(run.stdout).toContain(`${commits[0] ?? ''} (2020-01-01T12:00:00Z), a-table, 3\n`);
  });
});
