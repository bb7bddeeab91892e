import { describe, expect, test } from 'vitest';
import { useContentCopy } from '../../tests/support/content-copy.ts';
import { checkContent } from './check-content.ts';

const TABLES = 'content/registry/tables.yaml';
const NOTE = 'content/notes/json-error-codes/50013.md';
const FAMILY = 'content/families/json-error-codes/5xxxx.md';
const HISTORY = 'content/history/official/gateway-opcodes.json';
const PHRASES = 'content/phrases/gateway-close-codes.yaml';
const PAYLOADS = 'content/payloads/gateway-opcodes.yaml';
const LIBRARIES = 'content/registry/libraries.yaml';
const LIBRARY = 'content/libraries/jda.json';

const { at, read, write, fault } = useContentCopy();

/** Writes one file, and gives the one error that it makes, in full. */
async function refused(path: string, text: string, line: number | undefined): Promise<string> {
  write(path, text);
  const lines = await fault();
  const [place, expected, received, hint, ...rest] = lines;
  expect(place).toBe(line === undefined ? path : `${path}, line ${String(line)}`);
  expect(expected).toMatch(/^ {2}expected: ./);
  expect(received).toMatch(/^ {2}received: ./);
  expect(hint).toMatch(/^ {2}hint: ./);
  expect(rest).toEqual([]);
  return lines.join('\n');
}

/** The line (from 1) of the first match. */
function lineOf(text: string, pattern: RegExp): number {
  const at = text.search(pattern);
  expect(at).toBeGreaterThan(-1);
  return text.slice(0, at).split('\n').length;
}

test('the content of the project is valid', async () => {
  expect(await checkContent(at('.'))).toMatch(/^content: \d+ codes in \d+ tables, all valid$/);
});

describe('one error and no more for', () => {
  test('broken YAML in the registry', async () => {
    const text = `${read(TABLES)}- id: "open\n`;
    expect(await refused(TABLES, text, text.split('\n').length)).toContain('expected: YAML');
  });

  test('an alias in the registry that nothing defines', async () => {
    const text = `${read(TABLES)}- id: *nothing\n`;
    expect(await refused(TABLES, text, lineOf(text, /\*nothing/))).toContain('received: *nothing');
  });

  test('a misspelt key in the registry', async () => {
    const text = read(TABLES).replace('likelihood:', 'likelihod:');
    expect(await refused(TABLES, text, lineOf(text, /likelihod:/))).toContain('0.likelihod: 1');
  });

  test("broken YAML in a note's front matter", async () => {
    expect(await refused(NOTE, '---\nname: N\nsummary: a: b\n---\n', 3)).toContain(
      'expected: YAML',
    );
  });

  test('a note without a summary', async () => {
    expect(await refused(NOTE, '---\nname: N\n---\n', 2)).toContain('summary: nothing');
  });

  test('a note for a code that does not exist', async () => {
    const path = NOTE.replace('50013', '99');
    expect(await refused(path, read(NOTE), undefined)).toContain('a code of json-error-codes');
  });

  test('a note in a table that does not exist', async () => {
    const path = NOTE.replace('json-error-codes', 'json-errors');
    expect(await refused(path, read(NOTE), undefined)).toContain('received: json-errors');
  });

  test('a note outside the folder of a table', async () => {
    await refused('content/notes/50013.md', read(NOTE), undefined);
  });

  test('a history that is cut off', async () => {
    const text = read(HISTORY).split('\n').slice(0, 9).join('\n');
    const error = await refused(HISTORY, text, 9);
    expect(error).toContain('expected: JSON');
    expect(error).toContain('restore it');
  });

  test('an unknown direction in a history', async () => {
    const text = read(HISTORY).replace('"direction":"receive"', '"direction":"sideways"');
    const error = await refused(HISTORY, text, lineOf(text, /"sideways"/));
    expect(error).toContain('"send"|"receive"|"both"');
    expect(error).toContain('direction: "sideways"');
  });

  test('a history in the place of another', async () => {
    const path = HISTORY.replace('gateway-opcodes', 'rpc-close-codes');
    expect(await refused(path, read(HISTORY), undefined)).toContain(
      `received: those of ${HISTORY}`,
    );
  });

  test('a payload of a code that does not exist', async () => {
    const text = read(PAYLOADS).replace('code: 2\n', 'code: 999\n');
    expect(await refused(PAYLOADS, text, lineOf(text, /code: 999/))).toContain('received: 999');
  });

  test('a phrase for a code that does not exist', async () => {
    const text = read(PHRASES).replace('  4014:\n', '  4999:\n');
    expect(await refused(PHRASES, text, lineOf(text, /4999:/))).toContain('received: 4999');
  });

  test('a phrase that a source gives as a name', async () => {
    const text = read(PHRASES).replace('  4014:\n', '  4014:\n    - disallowed intents\n');
    const error = await refused(PHRASES, text, lineOf(text, /disallowed intents/));
    expect(error).toContain('received: disallowed intents');
    expect(error).toContain('needless');
  });

  test('a payload of a source that does not exist', async () => {
    const text = read(PAYLOADS).replace('source: userdoccers', 'source: nobody');
    expect(await refused(PAYLOADS, text, lineOf(text, /source: nobody/))).toContain(
      'received: nobody',
    );
  });

  test("a library's name of a code that does not exist", async () => {
    const text = read(LIBRARY).replace('"code": 10003,', '"code": 10203,');
    const error = await refused(LIBRARY, text, lineOf(text, /10203/));
    expect(error).toContain('a code of json-error-codes');
  });

  test('names of a library that the registry does not have', async () => {
    const text = read(LIBRARY).replace('"jda"', '"jdb"');
    const path = LIBRARY.replace('jda', 'jdb');
    const error = await refused(path, text, lineOf(text, /"jdb"/));
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
  ])('a note that says %s as %s', async (right, wrong, pattern, received) => {
    const text = read(NOTE).replace(right, wrong);
    expect(await refused(NOTE, text, lineOf(text, pattern))).toContain(received);
  });

  test('a family of which no code is listed', async () => {
    const path = 'content/families/json-error-codes/99xxxx.md';
    const error = await refused(path, read(FAMILY), undefined);
    expect(error).toContain('a family that a listed code belongs to');
  });

  test('a library of a table that does not exist', async () => {
    const text = read(LIBRARIES).replace('table: voice-close-codes', 'table: voice-closes');
    const error = await refused(LIBRARIES, text, lineOf(text, /voice-closes/));
    expect(error).toContain('received: voice-closes');
  });

  test('a library whose names were not read', async () => {
    const text = read(LIBRARIES).replace('symbol: WebSocketCode', 'symbol: WebSocketOp');
    write(LIBRARIES, text);
    expect(await refused(LIBRARY, read(LIBRARY), undefined)).toContain(
      'npm run import -- --libraries',
    );
  });
});

test('a folder without content is said to be none', async () => {
  const error = (await fault(at('empty'))).join('\n');
  expect(error).toMatch(/^content\/registry\/tables\.yaml\n[^]*no such file[^]*hint: ./);
});
