import { describe, expect, test } from 'vitest';
import { linesOf, parseQueries } from './support/queries.ts';

const FILE = 'tests/lookup/queries/a.jsonl';
const line = (given: object): string =>
  JSON.stringify({
    id: 'a-01',
    kind: 'a',
    query: '10008',
    expect: [{ table: 'json-error-codes', code: 10008 }],
    ...given,
  });
const parse = (...lines: string[]): unknown => parseQueries(linesOf(FILE, lines.join('\n') + '\n'));

test('a query is read as it stands', () => {
  expect(parse(line({}), line({ id: 'a-02', why: 'So' }))).toMatchObject([
    { id: 'a-01', query: '10008' },
    { id: 'a-02', why: 'So' },
  ]);
});

describe('a file is malformed, and the line is named,', () => {
  test.each([
    ['where it is no JSON', [line({}), '{"id":'], 'line 2'],
    ['where a line is empty', [line({}), '', line({ id: 'a-02' })], 'line 2'],
    ['where a key is misspelt', [line({ expects: [] })], 'line 1'],
    ['where a code is none', [line({ expect: [{ table: 't', code: 'low' }] })], 'expect.0.code'],
    ['where an id stands twice', [line({}), line({})], 'a-01, as in'],
    [
      'where a second kind comes',
      [line({}), line({ id: 'a-02', kind: 'b' })],
      "the file's one kind",
    ],
    ['where nothing is expected', [line({ expect: [] })], 'neither'],
    ['where a query without a code expects one', [line({ kind: 'none/a' })], 'no code'],
  ])('%s', (_, lines, said) => {
    expect(() => parse(...lines)).toThrow(said);
    expect(() => parse(...lines)).toThrow(FILE);
    expect(() => parse(...lines)).toThrow('hint: ');
  });
});
