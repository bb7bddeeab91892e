import { describe, expect, test } from 'vitest';
import { librarySchema, type Library } from './library.ts';
import { parseFile } from './parse-file.ts';

const parse = (rest: string): Library =>
  parseFile(
    {
      path: 'x.yaml',
      text: `id: discord.net\nname: Discord.Net\nlanguage: csharp\nrepository: discord-net/Discord.Net\n${rest}`,
    },
    librarySchema,
  );

test('a library has files, or shares the names of a source', () => {
  const file = 'files:\n  - { table: t, path: a/B.java, symbol: VoiceCode.Close, until: "13" }';
  expect(parse(file)).toMatchObject({
    symbols: {},
    files: [{ table: 't', symbol: 'VoiceCode.Close', until: '13' }],
  });
  expect(parse('source: kord\nsymbols: { json-error-codes: JsonErrorCode }')).toMatchObject({
    source: 'kord',
    symbols: { 'json-error-codes': 'JsonErrorCode' },
    files: [],
  });
});

describe('refuses', () => {
  test.each([
    ['a library that names nothing', 'source: kord', /at least one file/],
    ['symbols without a source', 'symbols: { t: Codes }', /symbols of a source/],
    [
      'a symbol that no program has',
      'files:\n  - { table: t, path: a, symbol: Voice::Close }',
      /a name of a program/,
    ],
    [
      'a short commit',
      'files:\n  - { table: t, path: a, symbol: A, commit: abc123 }',
      /a full commit id/,
    ],
  ])('%s', (_, rest, message) => {
    expect(() => parse(rest)).toThrow(message);
  });
});
