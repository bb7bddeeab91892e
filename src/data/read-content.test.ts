import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readContentFolder } from './read-content.ts';

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'content-'));
  cpSync('content/registry', join(root, 'content/registry'), { recursive: true });
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

function write(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

const HISTORY = 'content/history/official/http-status-codes.json';
const PHRASES = 'content/phrases/http-status-codes.yaml';
const NOTE = 'content/notes/http-status-codes/404.md';

describe('readContentFolder', () => {
  test('reads every kind of file, with notes placed by their paths', () => {
    write(HISTORY, JSON.stringify({ source: 'official', table: 'http-status-codes', codes: [] }));
    write(
      'content/history/official/head.json',
      JSON.stringify({
        source: 'official',
        head: { date: '2024-01-01T00:00:00Z', commit: null },
        files: {},
      }),
    );
    write('content/payloads/voice-opcodes.yaml', 'table: voice-opcodes\npayloads: []\n');
    write(PHRASES, 'table: http-status-codes\nphrases:\n  404: [nobody home]\n');
    write(NOTE, '---\nsummary: Nothing is there.\n---\n\n## Why\n\nIt --- was taken away.\n');
    const content = readContentFolder(root);
    expect(content.tables.map(({ id }) => id)).toContain('http-status-codes');
    expect(content.sources.map(({ id }) => id)).toContain('official');
    expect(content.heads.map(({ source }) => source)).toEqual(['official']);
    expect(content.histories.map(({ table }) => table)).toEqual(['http-status-codes']);
    expect(content.payloads.map(({ table }) => table)).toEqual(['voice-opcodes']);
    expect(content.phrases).toEqual([
      { table: 'http-status-codes', phrases: { '404': ['nobody home'] } },
    ]);
    expect(content.notes).toEqual([
      {
        table: 'http-status-codes',
        code: '404',
        id: 'http-status-codes/404',
        summary: 'Nothing is there.',
        body: '## Why\n\nIt --- was taken away.',
      },
    ]);
  });

  test.each([
    ['a note without front matter', NOTE, '# Not found\n', /404\.md, line 1[^]*# Not found/],
    ['an unknown field', NOTE, '---\nsummary: S\n\ntitle: T\n---\n', /404\.md[^]*title/],
    [
      'a value of the wrong type',
      NOTE,
      '---\nname: N\nsummary: 4\n---\n',
      /404\.md, line 3[^]*summary: 4/,
    ],
    ['broken YAML', 'content/payloads/x.yaml', 'table: x\npayloads: [\n', /x\.yaml, line \d/],
    [
      'a phrase that is none',
      PHRASES,
      'table: http-status-codes\nphrases:\n  404:\n    - nobody home\n    - 404\n',
      /http-status-codes\.yaml, line 5[^]*phrases\.404\.1: 404/,
    ],
    [
      'phrases of another table',
      PHRASES,
      'table: json-error-codes\nphrases: {}\n',
      /http-status-codes\.yaml[^]*received: those of content\/phrases\/json-error-codes\.yaml/,
    ],
    [
      'broken JSON',
      HISTORY,
      '{\n  "source": "official",\n  "table":\n',
      /http-status-codes\.json, line \d/,
    ],
    [
      'a history with a code that is none',
      HISTORY,
      '{\n"source": "official",\n"table": "t",\n"codes": [\n{ "code": "nope",\n"spans": [] }]}',
      /http-status-codes\.json, line 5/,
    ],
  ])('refuses %s and says where it stands', (_, path, text, message) => {
    write(path, text);
    expect(() => readContentFolder(root)).toThrow(message);
  });

  test('says which folder has no content', () => {
    rmSync(join(root, 'content'), { recursive: true });
    expect(() => readContentFolder(root)).toThrow(/tables\.yaml[^]*no such file/);
  });
});
