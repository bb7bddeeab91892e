import fc from 'fast-check';
import { expect, test } from 'vitest';
import { familyOf, familyUrl, rangeOf } from './family-of.ts';

test.each([
  [0, '0xxxx'],
  [9999, '0xxxx'],
  [10_003, '1xxxx'],
  [50_013, '5xxxx'],
  [130_000, '13xxxx'],
  [5_250_001, '525xxxx'],
  ['READY', undefined],
  ['5xx', undefined],
  [-1, undefined],
])('the family of %s is %s', (code, family) => {
  expect(familyOf(code)).toBe(family);
});

test('every number lies in the range of its family, and the numbers beside the range do not', () => {
  fc.assert(
    fc.property(fc.nat({ max: 10_000_000 }), (code) => {
      const family = familyOf(code)!;
      const { from, to } = rangeOf(family);
      expect(code).toBeGreaterThanOrEqual(from);
      expect(code).toBeLessThanOrEqual(to);
      expect(familyOf(from)).toBe(family);
      expect(familyOf(to)).toBe(family);
      expect(familyOf(to + 1)).not.toBe(family);
    }),
  );
});

test('a page stands below its table', () => {
  expect(familyUrl({ url: '/json/' }, '5xxxx')).toBe('/json/5xxxx/');
});
