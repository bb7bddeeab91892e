import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isWhole } from './whole.ts';

const bytes = (text: string): ArrayBuffer => new TextEncoder().encode(text).buffer;

test('a page is whole to its last tag', () => {
  const page = '<!doctype html><html><p>50013</p></html>\n';
  expect(isWhole('page', 'text/html; charset=utf-8', bytes(page))).toBe(true);
  expect(isWhole('page', 'text/html', bytes(page.slice(0, 30)))).toBe(false);
  expect(isWhole('page', 'application/json', bytes(page))).toBe(false);
  expect(isWhole('page', null, bytes(page))).toBe(false);
});

test('JSON that is cut off anywhere is not whole', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue()), fc.nat(), (value, at) => {
      const text = JSON.stringify(value);
      expect(isWhole('index', 'application/json', bytes(text))).toBe(true);
      expect(isWhole('data', 'application/json', bytes(text.slice(0, at % text.length)))).toBe(
        false,
      );
    }),
  );
});

test('a page in the place of a file is not that file', () => {
  expect(isWhole('asset', 'text/javascript', bytes('export {}'))).toBe(true);
  expect(isWhole('asset', 'text/html', bytes('<!doctype html><html></html>'))).toBe(false);
  expect(isWhole('asset', 'text/javascript', bytes(''))).toBe(false);
});
