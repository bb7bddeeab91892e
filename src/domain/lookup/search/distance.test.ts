import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { distance } from './distance.ts';

test.each([
  ['permission', 'permission', 0],
  ['permision', 'permission', 1],
  ['permmission', 'permission', 1],
  ['pernission', 'permission', 1],
  ['premission', 'permission', 1],
  ['premision', 'permission', 2],
  ['mising', 'missing', 1],
  ['', 'ab', 2],
  ['cat', 'dog', 3],
])('%s is %s with %d slips', (a, b, slips) => {
  expect(distance(a, b, 3)).toBe(slips);
});

describe('whatever the words', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'é'), maxLength: 7 });
  const limit = fc.nat(4);

  test('it is the same from either side, and 0 only from a word to itself', () => {
    fc.assert(
      fc.property(word, word, limit, (a, b, most) => {
        const slips = distance(a, b, most);
        expect(distance(b, a, most)).toBe(slips);
        expect(slips === 0).toBe(a === b);
      }),
    );
  });

  test('a limit only cuts off what lies beyond it', () => {
    fc.assert(
      fc.property(word, word, limit, (a, b, most) => {
        const slips = distance(a, b, 99);
        expect(distance(a, b, most)).toBe(slips <= most ? slips : Infinity);
      }),
    );
  });

  test('it is no less than the difference in length, and no more than the longer word', () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        const slips = distance(a, b, 99);
        expect(slips).toBeGreaterThanOrEqual(Math.abs(a.length - b.length));
        expect(slips).toBeLessThanOrEqual(Math.max(a.length, b.length));
      }),
    );
  });

  test('what both begin or end with counts for nothing', () => {
    fc.assert(
      fc.property(word, word, word, (a, b, same) => {
        const slips = distance(a, b, 99);
        expect(distance(same + a, same + b, 99)).toBe(slips);
        expect(distance(a + same, b + same, 99)).toBe(slips);
      }),
    );
  });

  test('one letter more is at most one more, or two where it parts letters that were swapped', () => {
    fc.assert(
      fc.property(word, word, fc.nat(6), (a, b, at) => {
        const longer = `${b.slice(0, at)}x${b.slice(at)}`;
        expect(distance(b, longer, 99)).toBe(1);
        expect(distance(a, longer, 99)).toBeLessThanOrEqual(distance(a, b, 99) + 2);
      }),
    );
    expect(distance('ab', 'ba', 9)).toBe(1);
    expect(distance('ab', 'bxa', 9)).toBe(3);
  });
});
