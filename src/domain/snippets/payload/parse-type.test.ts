import fc from 'fast-check';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { arbitraryTypeText } from '../testing/arbitrary-payloads.ts';
import { parseType } from './parse-type.ts';
import { printType, type TypeNames } from './print-type.ts';

const names: TypeNames = {
  snowflake: () => 'Snowflake',
  object: () => 'object',
  named: (words, object) => `<${words}${object ? ' {}' : ''}>`,
};

const typescript = (text: string): string => printType(parseType(text), names);

describe('a type in the words of the sources', () => {
  test.each([
    ['string', 'string'],
    ['strings', 'string'],
    ['Integer', 'number'],
    ['float', 'number'],
    ['boolean', 'boolean'],
    ['snowflake', 'Snowflake'],
    ['null', 'null'],
    ['any', 'unknown'],
    ['mixed (any JSON value)', 'unknown'],
    ['', 'unknown'],
    ['object', 'object'],
    ['ISO8601 timestamp', 'string'],
    ['unix timestamp', 'number'],
    ['unsigned integer', 'number'],
    ['integer (64-bit)', 'number'],
    ['stringified integer', 'string'],
    ['voice flags', 'number'],
  ])('alone: %s', (text, expected) => {
    expect(typescript(text)).toBe(expected);
  });

  test.each([
    ['array', 'unknown[]'],
    ['array of string', 'string[]'],
    ['array of snowflakes', 'Snowflake[]'],
    ['array[string]', 'string[]'],
    ['array<array<integer>>', 'number[][]'],
    ['integer array', 'number[]'],
    ['integer[]', 'number[]'],
    ['integer[32]', 'number[]'],
    ['array[integer, integer]', '[number, number]'],
    ['array of two integers (shard_id, num_shards)', '[shard_id: number, num_shards: number]'],
    ['array of two integers (both odd, really)', '[number, number]'],
    ['array of three snowflakes', '[Snowflake, Snowflake, Snowflake]'],
    ['array of ?string', '(string | null)[]'],
    ['list of activity objects', '<activity {}>[]'],
  ])('of many: %s', (text, expected) => {
    expect(typescript(text)).toBe(expected);
  });

  test.each([
    ['map[snowflake, integer]', 'Record<Snowflake, number>'],
    ['object[integer, number]', 'Record<number, number>'],
    ['map[boolean]', 'Record<string, boolean>'],
    ['map of snowflake to partial user object', 'Record<Snowflake, Partial<<user {}>>>'],
    ['dictionary<user object, string>', 'Record<string, string>'],
  ])('by keys: %s', (text, expected) => {
    expect(typescript(text)).toBe(expected);
  });

  test.each([
    ['?snowflake', 'Snowflake | null'],
    ['string?', 'string | null'],
    ['nullable string', 'string | null'],
    ['integer | null', 'number | null'],
    ['null or integer', 'number | null'],
    ['snowflake or array of snowflakes', 'Snowflake | Snowflake[]'],
    ['snowflake | array[snowflake]', 'Snowflake | Snowflake[]'],
    ['array[string | integer]', '(string | number)[]'],
    ['(string | integer)[]', '(string | number)[]'],
    ['?string | ?integer', 'string | number | null'],
    ['integer or float', 'number'],
    ['any or null', 'unknown'],
    ['one of "on", "off", or 3', "'on' | 'off' | 3"],
    ['one of online, idle or dnd', "'online' | 'idle' | 'dnd'"],
    ['one of string or integer', 'string | number'],
    ['enum of `a`, `b`', "'a' | 'b'"],
  ])('one of several: %s', (text, expected) => {
    expect(typescript(text)).toBe(expected);
  });

  test.each([
    ['client state object', '<client state {}>'],
    ['a partial application object', 'Partial<<application {}>>'],
    ['partial array of user objects', 'Partial<<user {}>>[]'],
    ['partial string', 'string'],
    ['thread subobject', '<thread {}>'],
    ['platform type', '<platform type>'],
    ['protocol data | string', '<protocol data> | string'],
  ])('by name: %s', (text, expected) => {
    expect(typescript(text)).toBe(expected);
  });

  test.each(['array[', 'array[string', 'map[a, b, c]', '| string', 'string ) x', '"open', '()'])(
    'what is outside the grammar is a name: %s',
    (text) => {
      expect(parseType(text)).toEqual({ kind: 'named', words: text, object: false });
    },
  );

  test('a thousand brackets are a name, too', () => {
    const deep = `${'array['.repeat(1000)}string${']'.repeat(1000)}`;
    expect(parseType(deep)).toEqual({ kind: 'named', words: deep, object: false });
    expect(parseType('('.repeat(5000)).kind).toBe('named');
    expect(parseType('partial '.repeat(5000)).kind).toBe('named');
  });

  test('any text has a type, and the type is TypeScript', () => {
    const named: TypeNames = { ...names, named: () => 'Named' };
    fc.assert(
      fc.property(arbitraryTypeText, (text) => {
        const type = printType(parseType(text), named);
        const file = ts.createSourceFile('a.ts', `type A = ${type};`, ts.ScriptTarget.Latest);
        const { parseDiagnostics } = file as unknown as { parseDiagnostics: unknown[] };
        expect(parseDiagnostics, type).toEqual([]);
        expect(file.statements).toHaveLength(1);
      }),
      { numRuns: 2000 },
    );
  });
});
