import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { expectFault, type Project, type Run } from './support/project.ts';
import { opcodes, type Repository } from './support/repository.ts';
import { useWorkshop } from './support/workshop.ts';

vi.setConfig({ testTimeout: 60_000 });

const PATH = 'docs/topics/opcodes-and-status-codes.md';
const REGISTRY = 'content/registry/sources.yaml';
const STORED = 'content/history/official/gateway-opcodes.json';

let project: Project;
let repository: Repository;
useWorkshop((workshop) => ({ project, repository } = workshop));

const refused = (...args: string[]): Run => project.refused(...args);

describe("a file of the project's own that is broken", () => {
  beforeEach(() => {
    repository.commit('2020-01-01T00:00:00Z', { [PATH]: opcodes('3|Knock') });
  });

  const lineOf = (text: string, part: string): number =>
    text.slice(0, text.indexOf(part)).split('\n').length;

  test('broken YAML in the registry', () => {
    const text = `${project.read(REGISTRY)}- id: [never closed\n`;
    project.write(REGISTRY, text);
    expectFault(refused('official', repository.folder), {
      file: REGISTRY,
      line: text.split('\n').length,
      expected: /YAML/,
      received: /./,
    });
  });

  test('an alias in the registry whose anchor is not there', () => {
    const text = project.read(REGISTRY).replace('*official-codes', '*official-cods');
    project.write(REGISTRY, text);
    expectFault(refused('official', repository.folder), {
      file: REGISTRY,
      line: lineOf(text, '*official-cods'),
      expected: /YAML/,
      received: /\*official-cods, which nothing before it defines/,
    });
  });

  test.each([
    [
      'dialect: userdoccers-mdx',
      'dialect: userdoccers-mdy',
      /official-markdown/,
      /1\.dialect: "userdoccers-mdy"/,
    ],
    ['version: v9', 'version: nine', /./, /2\.files\.\d+\.version: "nine"/],
  ])('a value in the registry that is not in the schema: %s', (from, to, expected, received) => {
    const text = project.read(REGISTRY).replace(from, to);
    project.write(REGISTRY, text);
    expectFault(refused('official', repository.folder), {
      file: REGISTRY,
      line: lineOf(text, to),
      expected,
      received,
    });
  });

  test('an unknown source', () => {
    const run = refused('offical', repository.folder);
    expect(run.status).toBe(2);
    expect(run.stderr).toMatch(
      /^expected: one of the sources official, userdoccers, .*\n {2}received: offical\n/,
    );
    expect(run.stderr).toContain('npm run import -- <source> <clone or document>');
  });

  test('no source, or no path', () => {
    for (const args of [[], ['official']]) {
      const run = refused(...args);
      expect([run.status, run.stdout]).toEqual([2, '']);
      expect(run.stderr).toMatch(/^expected: a source and a path\n/);
    }
  });

  test.each([
    [['official', 'clone', 'another'], /a source and a path/, /official clone another/],
    [['--all', 'clones', 'official'], /nothing beside --all <folder>/, /official/],
    [['--chek', 'official', 'clone'], /one of the commands below/, /'--chek'/],
  ])('arguments that are none: %j', (args, expected, received) => {
    const run = refused(...args);
    const [first, second, blank, usage] = run.stderr.split('\n');
    expect(first).toMatch(/^expected: ./);
    expect(first).toMatch(expected);
    expect(second).toMatch(/^ {2}received: ./);
    expect(second).toMatch(received);
    expect(blank).toBe('');
    expect(usage).toMatch(/^Brings content\/history/);
    expect([run.status, run.stdout]).toEqual([2, '']);
  });

  test('no registry, as in another folder', () => {
    rmSync(join(project.root, REGISTRY));
    expectFault(refused('official', repository.folder), {
      file: REGISTRY,
      expected: /the registry of sources/,
      received: /no such file/,
    });
  });

  test.each([
    ['cut off', (text: string) => text.slice(0, -20), 6],
    ['half merged', (text: string) => text.replace('  "codes"', '<<<<<<< HEAD\n  "codes"'), 4],
    ['without a comma', (text: string) => text.replace('"official",', '"official"'), 3],
    ['of another shape', (text: string) => text.replace('"label":"Knock"', '"label":7'), 6],
  ])('a stored history %s', (_, spoil, line) => {
    expect(project.import('official', repository.folder).status).toBe(0);
    const text = spoil(project.read(STORED));
    expect(text).not.toBe(project.read(STORED));
    project.write(STORED, text);
    repository.commit('2020-02-01T00:00:00Z', { [PATH]: opcodes('3|Ring') });
    expectFault(refused('official', repository.folder), {
      file: STORED,
      line,
      expected: /JSON|string|text/,
      received: /\w{4}/,
    });
  });
});
