import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { itemsOf, listOf, textItem, textOf } from './cbor.ts';

type Value = string | Value[];

const value = fc.letrec<{ value: Value; list: Value[] }>((tie) => ({
  list: fc.array(tie('value'), { maxLength: 40 }),
  value: fc.oneof({ maxDepth: 3 }, fc.string({ maxLength: 300, unit: 'grapheme' }), tie('list')),
}));

const encode = (each: Value): Uint8Array =>
  typeof each === 'string' ? textItem(each) : listOf(each.map(encode));

/** A list begins with 0x80 and more, a text with 0x60 and more. */
const decode = (bytes: Uint8Array): Value =>
  (bytes[0] ?? 0) >= 0x80 ? itemsOf(bytes).map(decode) : textOf(bytes);

test('what is written is read back', () => {
  fc.assert(
    fc.property(value.list, (list) => {
      expect(decode(encode(list))).toEqual(list);
    }),
  );
});

test('lists and texts of every length are written as CBOR has it', () => {
  const start = (bytes: Uint8Array): string => Buffer.from(bytes.subarray(0, 5)).toString('hex');
  expect(start(textItem('a'))).toBe('6161');
  expect(start(textItem('a'.repeat(24)))).toBe('7818616161');
  expect(start(textItem('a'.repeat(300)))).toBe('79012c6161');
  expect(start(textItem('a'.repeat(70_000)))).toBe('7a00011170');
  expect(start(listOf([textItem('a')]))).toBe('816161');
});

describe('numbers, bytes and lists within a list are taken as they are', () => {
  const hex = (text: string): Uint8Array => Buffer.from(text, 'hex');

  test.each([
    ['8300181819ffff', ['00', '1818', '19ffff']],
    ['82203903e7', ['20', '3903e7']],
    ['8242aabb820102', ['42aabb', '820102']],
    ['811a00010000', ['1a00010000']],
    ['80', []],
  ])('%s', (list, items) => {
    expect(itemsOf(hex(list)).map((item) => Buffer.from(item).toString('hex'))).toEqual(items);
  });

  test.each(['', '00', '82', '8261', '81f6', '819f00ff', '811b0000000000000001', '9a'])(
    '%s is no list that can be read',
    (text) => {
      expect(() => itemsOf(hex(text))).toThrow(RangeError);
    },
  );
});
