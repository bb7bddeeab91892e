import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readRequest } from './request.ts';

test('what is well-formed comes back as it was', () => {
  const id = fc.oneof(fc.string(), fc.maxSafeInteger(), fc.constant(null), fc.jsonValue());
  fc.assert(
    fc.property(id, fc.string({ unit: 'binary' }), (given, query) => {
      const text = JSON.stringify({ id: given, query });
      const request = readRequest(text, 1);
      expect(JSON.stringify({ id: request.id, query: request.query })).toBe(text);
    }),
  );
});

test('a snowflake keeps its digits', () => {
  const { id } = readRequest('{"id":1234567890123456789,"query":""}', 1);
  expect(JSON.stringify({ id })).toBe('{"id":1234567890123456789}');
});

test('a line without an id has none', () => {
  expect(readRequest('{"query":"50013"}', 1)).toEqual({ id: null, query: '50013' });
});

test.each([
  ['nope', '"nope"'],
  ['{"id":1,"query":"cut', String.raw`"{\"id\":1,\"query\":\"cut"`],
  ['50013', '"50013"'],
  ['null', '"null"'],
  ['["50013"]', String.raw`"[\"50013\"]"`],
  ['{"id":1}', 'no query'],
  ['{"query":50013}', 'a query that is a number'],
  ['{"query":null}', 'a query that is null'],
  ['{"query":["50013"]}', 'a query that is a list'],
  ['{"query":{}}', 'a query that is an object'],
  ['\u001b[2J', String.raw`"\u001b[2J"`],
])('%j is refused with its line', (text, received) => {
  let message = '';
  try {
    readRequest(text, 7);
  } catch (error) {
    message = (error as Error).message;
  }
  const [place, , said, hint] = message.split('\n');
  expect(place).toBe('standard input, line 7');
  expect(said).toBe(`  received: ${received}`);
  expect(hint).toMatch(/^ {2}hint: ./);
});

test('of a long line only the beginning is repeated', () => {
  expect(() => readRequest('x'.repeat(1_000_000), 1)).toThrow(/x\.\.\."/);
});
