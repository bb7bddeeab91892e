import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { PROJECT, useContentCopy } from '../../tests/support/content-copy.ts';
import { checkContent } from './check-content.ts';

const HISTORY = 'content/history/official/gateway-opcodes.json';
const HEAD = 'content/history/official/head.json';
const whole = readFileSync(join(PROJECT, HISTORY), 'utf8');
const head = readFileSync(join(PROJECT, HEAD), 'utf8');
const lines = whole.split('\n');
/** The line (from 1) of the first span. */
const first = lines.findIndex((line) => line.includes('"from"')) + 1;

const { at, write, remove, fault } = useContentCopy();

/** The file with lines put in behind one of its own. */
const withLines = (behind: number, ...added: string[]): string =>
  lines.toSpliced(behind, 0, ...added).join('\n');

describe('a history is refused with its line, what was expected, what stood there, and a hint', () => {
  const broken: [what: string, text: string | Buffer, line: number, received: RegExp][] = [
    ['that is empty', '', 1, /an empty file/],
    ['that is cut in the middle', whole.slice(0, whole.length / 2), 0, /JSON at position/],
    ['that lacks its last line', lines.slice(0, -2).join('\n'), lines.length - 2, /JSON/],
    ['of zeros, as a crash leaves it', '\0'.repeat(4096), 1, /NUL/],
    ['in UTF-16', Buffer.from(whole, 'utf16le'), 1, /NUL/],
    ['with a byte order mark', `\uFEFF${whole}`, 1, /byte order mark/],
    ['with an open merge', withLines(6, '<<<<<<< HEAD', '=======', '>>>>>>> a'), 7, /conflict/],
    ['that is a list', '[]\n', 1, /the whole file: \[\]/],
    ['that is null', 'null\n', 1, /the whole file: null/],
    [
      'with a code of another type',
      whole.replace('"code": 0', '"code": [0]'),
      first - 1,
      /code: \[0\]/,
    ],
    ['with a date that is none', whole.replace(/"\d{4}-\d\d/, '"2016-13'), first, /"2016-13-/],
    ['with a span twice', withLines(first, lines[first - 1] ?? ''), first, /at 0 a span from/],
    ['with a code twice', whole.replace('"code": 1,', '"code": 0,'), 0, /^ {2}received: 0 again$/],
  ];

  test.each(broken)('%s', async (_, text, line, received) => {
    write(HISTORY, text);
    const [place = '', expected, got, hint, ...rest] = await fault();
    expect(place).toMatch(/^content\/history\/official\/gateway-opcodes\.json, line \d+$/);
    if (line > 0) expect(place).toContain(`, line ${String(line)}`);
    expect(expected).toMatch(/^ {2}expected: (?!Invalid)./);
    expect(got).toMatch(received);
    expect(hint).toMatch(/^ {2}hint: ./);
    expect(rest).toEqual([]);
  });
});

describe('files of two readings', () => {
  test('a head that is older than its histories', async () => {
    write(HEAD, head.replace(/"date": "\d{4}/, '"date": "2017'));
    const said = await fault();
    expect(said[0]).toMatch(/^content\/history\/official\/[a-z-]+\.json, line \d+$/);
    expect(said[1]).toContain('nothing after the head of official, 2017-');
    expect(said[3]).toContain('npm run import -- official');
  });

  test('a history that never took its place', async () => {
    remove(HISTORY);
    const said = await fault();
    expect(said[0]).toBe(HISTORY);
    expect(said[2]).toBe('  received: no such file');
  });
});

test('nothing is built from it: the site of before stays as it is', () => {
  for (const name of ['src', 'node_modules'])
    symlinkSync(join(PROJECT, name), at(name), 'junction');
  for (const name of ['package.json', 'astro.config.mjs']) cpSync(join(PROJECT, name), at(name));
  mkdirSync(at('dist'));
  writeFileSync(at('dist/index.html'), 'before');
  write(HISTORY, whole.slice(0, whole.length / 2));
  const { status, stderr, stdout } = spawnSync('npm', ['run', 'build'], {
    cwd: at('.'),
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  expect(status).not.toBe(0);
  expect(stderr).toMatch(/official\/gateway-opcodes\.json, line \d+\n {2}expected: JSON\n/);
  expect(stdout).not.toContain('[build]');
  expect(readFileSync(at('dist/index.html'), 'utf8')).toBe('before');
  expect(existsSync(at('.astro'))).toBe(false);
});

test('what an import lays down before it takes its place is no content', async () => {
  const folder = at('content/.import-1');
  cpSync(at('content/history/official'), folder, { recursive: true });
  expect(await checkContent(at('.'))).toContain('all valid');
  rmSync(folder, { recursive: true });
});
