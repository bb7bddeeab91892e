import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fieldPath, isField, normalPath } from './field-path.ts';
import { unescaped } from './unescaped.ts';

test.each([
  [['embeds', '0', 'description'], 'embeds[0].description'],
  [['0', 'name'], '0.name'],
  [
    ['data', 'components', '0', 'components', '1', '_errors', '0'],
    'data.components[0].components[1]',
  ],
  [['a', '_errors', '2', 'b'], 'a.b'],
  [['_errors'], ''],
  [[], ''],
])('%j is %s', (segments, path) => {
  expect(fieldPath(segments)).toBe(path);
});

test.each([
  ['embeds.0.title', 'embeds[0].title'],
  ['embeds/0/title', 'embeds[0].title'],
  ['embeds->0->title', 'embeds[0].title'],
  ['embeds[0].title', 'embeds[0].title'],
  ['embeds[0][title]', 'embeds[0].title'],
  ['content', 'content'],
  ['', ''],
])('%s is %s', (written, path) => {
  expect(normalPath(written)).toBe(path);
});

test('a path that is normal stays as it is', () => {
  const segment = fc.oneof(fc.constantFrom('embeds', 'name', 'custom_id'), fc.nat(30).map(String));
  fc.assert(
    fc.property(fc.array(segment), (segments) => {
      const path = fieldPath(segments);
      expect(normalPath(path)).toBe(path);
    }),
  );
});

describe('whether a text is the path of a field', () => {
  test.each([
    'content',
    'embeds[0].title',
    'data.options.3.name',
    'a/0/b',
    'custom_id',
    '[0].name',
    '1.name',
  ])('%s is', (text) => expect(isField(text)).toBe(true));
  test.each([
    '',
    'message',
    'Error',
    'two words',
    '50035',
    'http://x',
    'a..b',
    'a.',
    '[0',
    '-',
    'a:b',
  ])('%j is not', (text) => expect(isField(text)).toBe(false));
});

test.each([
  [String.raw`  Value \"abc\" is\nnot \\\"int\\\" `, 'Value "abc" is not "int"'],
  [String.raw`Caf\u00e9 \\u00e9`, 'Café é'],
  ['plain', 'plain'],
  ['\\', ''],
])('%j without escapes is %j', (text, plain) => {
  expect(unescaped(text)).toBe(plain);
});
