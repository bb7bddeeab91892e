import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { excerpt } from './excerpt.ts';

const cut = { lists: ['sources'] };
const parse = (text: string): unknown => JSON.parse(text.replace(/,\n *\/\/ … .*$/gm, ''));

describe('shows', () => {
  test('one item of a list, and how many more there are', () => {
    const text = excerpt({ changes: [{ code: 1 }, { code: 2 }, { code: 3 }] }, cut);
    expect(text).toBe('{\n  "changes": [\n    {\n      "code": 1\n    },\n    // … 2 more\n  ]\n}');
  });

  test('the item that is asked for', () => {
    const shown = (item: unknown): boolean => item === 2;
    expect(excerpt([1, 2, 3], { ...cut, shown })).toBe('[\n  2,\n  // … 2 more\n]');
  });

  test('one item of a list by name', () => {
    expect(parse(excerpt({ sources: { a: 1, b: 2 }, c: 3, d: 4 }, cut))).toEqual({
      sources: { a: 1 },
      c: 3,
      d: 4,
    });
  });

  test('the first whole words of a long text', () => {
    expect(excerpt('word '.repeat(40), cut)).toMatch(/^"(word )+word…"$/);
  });

  test('an address as it is', () => {
    const address = `https://example.org/${'a'.repeat(99)}`;
    expect(excerpt(address, cut)).toBe(JSON.stringify(address));
  });
});

test('what is short stands there as it is', () => {
  const short = fc.letrec((tie) => ({
    value: fc.oneof(
      { maxDepth: 3 },
      fc.string({ maxLength: 20 }),
      fc.integer(),
      fc.boolean(),
      fc.constant(null),
      fc.array(tie('value'), { maxLength: 1 }),
      fc.dictionary(
        fc.string({ maxLength: 5 }).filter((key) => key !== 'sources' && key !== '__proto__'),
        tie('value'),
        { maxKeys: 3 },
      ),
    ),
  })).value;
  fc.assert(
    fc.property(short, (value) => {
      expect(JSON.parse(excerpt(value, cut))).toEqual(JSON.parse(JSON.stringify(value)));
    }),
  );
});
