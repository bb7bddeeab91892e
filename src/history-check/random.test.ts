import fc from 'fast-check';
import { expect, test } from 'vitest';
import { randomFrom, shuffled } from './random.ts';

const arbitrarySeed = fc.integer({ min: 0, max: 2 ** 32 - 1 });
const numbers = (seed: number, count: number): number[] => {
  const random = randomFrom(seed);
  return Array.from({ length: count }, () => random());
};

test('a seed gives the same numbers again, all from 0 to below 1', () => {
  fc.assert(
    fc.property(arbitrarySeed, (seed) => {
      const some = numbers(seed, 50);
      expect(numbers(seed, 50)).toEqual(some);
      expect(some.filter((number) => number < 0 || number >= 1)).toEqual([]);
      expect(new Set(some).size).toBe(50);
    }),
  );
});

test('shuffling loses and adds nothing', () => {
  fc.assert(
    fc.property(fc.array(fc.integer()), arbitrarySeed, (items, seed) => {
      const before = [...items];
      const mixed = shuffled(items, randomFrom(seed));
      expect(mixed.toSorted()).toEqual(items.toSorted());
      expect(items).toEqual(before);
    }),
  );
});

test('each item comes first about as often as the others', () => {
  const items = [0, 1, 2, 3, 4];
  const random = randomFrom(1);
  const firsts = Array.from({ length: 5000 }, () => shuffled(items, random)[0]);
  for (const item of items) {
    const count = firsts.filter((first) => first === item).length;
    expect(count).toBeGreaterThan(850);
    expect(count).toBeLessThan(1150);
  }
});
