import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const PROJECT = fileURLToPath(new URL('../../', import.meta.url));
const CLI = join(PROJECT, 'src/content-check/cli.ts');
const TABLES = 'content/registry/tables.yaml';
const NOTE = 'content/notes/json-error-codes/50013.md';
const FAMILY = 'content/families/json-error-codes/5xxxx.md';
const HISTORY = 'content/history/official/gateway-opcodes.json';
const PHRASES = 'content/phrases/gateway-close-codes.yaml';
const PAYLOADS = 'content/payloads/gateway-opcodes.yaml';
const LIBRARIES = 'content/registry/libraries.yaml';
const LIBRARY = 'content/libraries/jda.json';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'content-check-'));
  cpSync(join(PROJECT, 'content'), join(root, 'content'), { recursive: true });
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

const read = (path: string): string => readFileSync(join(root, path), 'utf8');

function write(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

/** Runs the real command line on the copy of the content. */
function validate() {
  return spawnSync(process.execPath, [CLI], { cwd: root, encoding: 'utf8' });
}

/** Writes one file and holds the command to end with one error about it, in full. */
function refused(path: string, text: string, line: number | undefined): string {
  write(path, text);
  const { status, stdout, stderr } = validate();
  const [place, expected, received, hint, ...rest] = stderr.split('\n');
  expect(place).toBe(line === undefined ? path : `${path}, line ${String(line)}`);
  expect(expected).toMatch(/^ {2}expected: ./);
  expect(received).toMatch(/^ {2}received: ./);
  expect(hint).toMatch(/^ {2}hint: ./);
  expect(rest).toEqual(['']);
  expect(stdout).toBe('');
  expect(status).toBe(1);
  return stderr;
}

/** The line (from 1) of the first match. */
function lineOf(text: string, pattern: RegExp): number {
  const at = text.search(pattern);
  expect(at).toBeGreaterThan(-1);
  return text.slice(0, at).split('\n').length;
}

test('the content of the project is valid', () => {
  const { status, stdout, stderr } = validate();
  expect(stderr).toBe('');
  expect(stdout).toMatch(/^content: \d+ codes in \d+ tables, all valid\n$/);
  expect(status).toBe(0);
});

describe('one error and no more for', () => {
  test('broken YAML in the registry', () => {
    const text = `${read(TABLES)}- id: "open\n`;
    expect(refused(TABLES, text, text.split('\n').length)).toContain('expected: YAML');
  });

  test('an alias in the registry that nothing defines', () => {
    const text = `${read(TABLES)}- id: *nothing\n`;
    expect(refused(TABLES, text, lineOf(text, /\*nothing/))).toContain('received: *nothing');
  });

  test('a misspelt key in the registry', () => {
    const text = read(TABLES).replace('likelihood:', 'likelihod:');
    expect(refused(TABLES, text, lineOf(text, /likelihod:/))).toContain('0.likelihod: 1');
  });

  test("broken YAML in a note's front matter", () => {
    expect(refused(NOTE, '---\nname: N\nsummary: a: b\n---\n', 3)).toContain('expected: YAML');
  });

  test('a note without a summary', () => {
    expect(refused(NOTE, '---\nname: N\n---\n', 2)).toContain('summary: nothing');
  });

  test('a note for a code that does not exist', () => {
    const path = NOTE.replace('50013', '99');
    expect(refused(path, read(NOTE), undefined)).toContain('a code of json-error-codes');
  });

  test('a note in a table that does not exist', () => {
    const path = NOTE.replace('json-error-codes', 'json-errors');
    expect(refused(path, read(NOTE), undefined)).toContain('received: json-errors');
  });

  test('a note outside the folder of a table', () => {
    refused('content/notes/50013.md', read(NOTE), undefined);
  });

  test('a history that is cut off', () => {
    const text = read(HISTORY).split('\n').slice(0, 9).join('\n');
    const error = refused(HISTORY, text, 9);
    expect(error).toContain('expected: JSON');
    expect(error).toContain('restore it');
  });

  test('an unknown direction in a history', () => {
    const text = read(HISTORY).replace('"direction":"receive"', '"direction":"sideways"');
    const error = refused(HISTORY, text, lineOf(text, /"sideways"/));
    expect(error).toContain('"send"|"receive"|"both"');
    expect(error).toContain('direction: "sideways"');
  });

  test('a history in the place of another', () => {
    const path = HISTORY.replace('gateway-opcodes', 'rpc-close-codes');
    expect(refused(path, read(HISTORY), undefined)).toContain(`received: those of ${HISTORY}`);
  });

  test('a payload of a code that does not exist', () => {
    const text = read(PAYLOADS).replace('code: 2\n', 'code: 999\n');
    expect(refused(PAYLOADS, text, lineOf(text, /code: 999/))).toContain('received: 999');
  });

  test('a phrase for a code that does not exist', () => {
    const text = read(PHRASES).replace('  4014:\n', '  4999:\n');
    expect(refused(PHRASES, text, lineOf(text, /4999:/))).toContain('received: 4999');
  });

  test('a phrase that a source gives as a name', () => {
    const text = read(PHRASES).replace('  4014:\n', '  4014:\n    - disallowed intents\n');
    const error = refused(PHRASES, text, lineOf(text, /disallowed intents/));
    expect(error).toContain('received: disallowed intents');
    expect(error).toContain('needless');
  });

  test('a payload of a source that does not exist', () => {
    const text = read(PAYLOADS).replace('source: userdoccers', 'source: nobody');
    expect(refused(PAYLOADS, text, lineOf(text, /source: nobody/))).toContain('received: nobody');
  });

  test("a library's name of a code that does not exist", () => {
    const text = read(LIBRARY).replace('"code": 10003,', '"code": 10203,');
    const error = refused(LIBRARY, text, lineOf(text, /10203/));
    expect(error).toContain('a code of json-error-codes');
  });

  test('names of a library that the registry does not have', () => {
    const text = read(LIBRARY).replace('"jda"', '"jdb"');
    const path = LIBRARY.replace('jda', 'jdb');
    const error = refused(path, text, lineOf(text, /"jdb"/));
    expect(error).toContain('add it to content/registry/libraries.yaml');
  });

  test.each([
    ['value: after-fix', 'value: perhaps', /value: perhaps/, 'facts.retry.value: "perhaps"'],
    ['retry:', 'retri:', /retri:/, 'facts.retri'],
    ['ground: experience', 'ground: hearsay', /hearsay/, 'facts.status.ground: "hearsay"'],
    ['official@2026', 'offical@2026', /offical/, 'received: offical'],
    ['official@2026', 'official@2036', /@2036/, 'received: official@2036'],
    ['/json/50001/', '/json/59991/', /59991/, 'received: /json/59991/'],
    ['(/json/60003/)', '(/json/69991/)', /69991/, 'received: /json/69991/'],
  ])('a note that says %s as %s', (right, wrong, pattern, received) => {
    const text = read(NOTE).replace(right, wrong);
    expect(refused(NOTE, text, lineOf(text, pattern))).toContain(received);
  });

  test('a family of which no code is listed', () => {
    const path = 'content/families/json-error-codes/99xxxx.md';
    const error = refused(path, read(FAMILY), undefined);
    expect(error).toContain('a family that a listed code belongs to');
  });

  test('a library of a table that does not exist', () => {
    const text = read(LIBRARIES).replace('table: voice-close-codes', 'table: voice-closes');
    const error = refused(LIBRARIES, text, lineOf(text, /voice-closes/));
    expect(error).toContain('received: voice-closes');
  });

  test('a library whose names were not read', () => {
    const text = read(LIBRARIES).replace('symbol: WebSocketCode', 'symbol: WebSocketOp');
    write(LIBRARIES, text);
    expect(refused(LIBRARY, read(LIBRARY), undefined)).toContain('npm run import -- --libraries');
  });
});

test('a folder without content is said to be none', () => {
  rmSync(join(root, 'content'), { recursive: true });
  const { status, stderr } = validate();
  expect(stderr).toMatch(/^content\/registry\/tables\.yaml\n[^]*no such file[^]*hint: ./);
  expect(status).toBe(1);
});
