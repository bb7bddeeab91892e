import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Code } from '../schemas/code.ts';
import { codeText, compareCodes, isNumeric, sameCode } from './codes.ts';
import { arbitraryCode } from './testing/arbitrary-history.ts';

test('numbers rise, a class stands behind its last number, names follow by code point', () => {
  const codes: Code[] = ['READY', '5xx', 600, 4014, -1, 'GUILD_CREATE', 599, '4xx', 0, 499, 500];
  expect(codes.sort(compareCodes)).toEqual([
    ...[-1, 0, 499, '4xx', 500, 599, '5xx', 600, 4014],
    ...['GUILD_CREATE', 'READY'],
  ]);
});

test('the order is total: antisymmetric, transitive, and equal only for the same code', () => {
  fc.assert(
    fc.property(arbitraryCode, arbitraryCode, arbitraryCode, (a, b, c) => {
      expect(Math.sign(compareCodes(a, b))).toBe(0 - Math.sign(compareCodes(b, a)));
      expect(compareCodes(a, b) === 0).toBe(sameCode(a, b));
      if (compareCodes(a, b) <= 0 && compareCodes(b, c) <= 0) {
        expect(compareCodes(a, c)).toBeLessThanOrEqual(0);
      }
    }),
  );
});

test('sorting does not depend on the order in which the codes come', () => {
  const shuffled = fc
    .array(arbitraryCode)
    .chain((codes) =>
      fc.tuple(fc.constant(codes), fc.shuffledSubarray(codes, { minLength: codes.length })),
    );
  fc.assert(
    fc.property(shuffled, ([codes, other]) => {
      expect(other.sort(compareCodes)).toEqual(codes.sort(compareCodes));
    }),
  );
});

test('a number and its text are one code; only numbers and classes are numeric', () => {
  expect(sameCode(404, codeText(404) as Code)).toBe(true);
  expect(sameCode('READY', 'RESUMED')).toBe(false);
  expect([404, '5xx', 'READY'].map((code) => isNumeric(code))).toEqual([true, true, false]);
});
