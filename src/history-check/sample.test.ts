import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Place } from './places.ts';
import { drawSample, shareOut } from './sample.ts';

const arbitraryLine: fc.Arbitrary<Place[]> = fc
  .array(fc.record({ isChange: fc.boolean(), isHidden: fc.boolean() }), { maxLength: 40 })
  .map((places) =>
    places.map((place, index) => ({ commit: String(index), at: '2020-01-01T00:00:00Z', ...place })),
  );
const arbitraryLines = fc.array(arbitraryLine, { maxLength: 7 });
const arbitraryTotal = fc.integer({ min: 1, max: 300 });
const arbitrarySeed = fc.integer({ min: 0, max: 2 ** 32 - 1 });
const arbitrarySizes = fc.array(fc.integer({ min: 0, max: 5000 }), { minLength: 1, maxLength: 9 });

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);
const isOpen = ({ isHidden }: Place): boolean => !isHidden;
const isOpenChange = (place: Place): boolean => isOpen(place) && place.isChange;

describe('shareOut', () => {
  test('gives all there is to give, and nobody more than its size or less than its due', () => {
    fc.assert(
      fc.property(arbitraryTotal, arbitrarySizes, fc.nat(9), (total, sizes, least) => {
        const shares = shareOut(total, sizes, least);
        expect(sum(shares)).toBe(Math.min(total, sum(sizes)));
        const due = Math.min(least, Math.floor(total / sizes.length));
        for (const [index, share] of shares.entries()) {
          expect(share).toBeLessThanOrEqual(sizes[index]!);
          expect(share).toBeGreaterThanOrEqual(Math.min(due, sizes[index]!));
        }
      }),
    );
  });

  test('gives the longer no less than the shorter', () => {
    fc.assert(
      fc.property(arbitraryTotal, arbitrarySizes, fc.nat(9), (total, sizes, least) => {
        const shares = shareOut(total, sizes, least);
        for (const [a, size] of sizes.entries()) {
          for (const [b, other] of sizes.entries()) {
            if (size > other) expect(shares[a]).toBeGreaterThanOrEqual(shares[b]!);
          }
        }
      }),
    );
  });

  test.each([
    [[50, 30, 20], 10, 0, [5, 3, 2]],
    [[1000, 1000, 2], 22, 4, [10, 10, 2]],
    [[1000, 100, 10], 3, 4, [1, 1, 1]],
    [[10, 10], 1, 4, [1, 0]],
  ])('shares of %j from %d, %d at least', (sizes, total, least, shares) => {
    expect(shareOut(total, sizes, least)).toEqual(shares);
  });
});

describe('drawSample', () => {
  test('draws as many as asked for or all there are, each once, in order, none that is hidden', () => {
    fc.assert(
      fc.property(arbitraryLines, arbitraryTotal, arbitrarySeed, (lines, total, seed) => {
        const sample = drawSample(lines, total, seed);
        const open = sum(lines.map((line) => line.filter(isOpen).length));
        expect(sum(sample.map(({ length }) => length))).toBe(Math.min(total, open));
        for (const [source, places] of sample.entries()) {
          const chosen = new Set(places);
          expect(places).toEqual(lines[source]!.filter((place) => chosen.has(place)));
          expect(places.every(isOpen)).toBe(true);
        }
      }),
    );
  });

  test('draws all that is not hidden where all is asked for', () => {
    fc.assert(
      fc.property(arbitraryLines, arbitrarySeed, (lines, seed) => {
        expect(drawSample(lines, Infinity, seed)).toEqual(lines.map((line) => line.filter(isOpen)));
      }),
    );
  });

  test('draws the same again for the same seed', () => {
    fc.assert(
      fc.property(arbitraryLines, arbitraryTotal, arbitrarySeed, (lines, total, seed) => {
        expect(drawSample(lines, total, seed)).toEqual(drawSample(lines, total, seed));
      }),
    );
  });

  test('half of it are changes, as far as there are so many', () => {
    fc.assert(
      fc.property(arbitraryLines, arbitraryTotal, arbitrarySeed, (lines, total, seed) => {
        const drawn = drawSample(lines, total, seed).flat().filter(isOpenChange).length;
        const there = lines.flat().filter(isOpenChange).length;
        expect(drawn).toBeGreaterThanOrEqual(Math.min(Math.ceil(total / 2), there));
      }),
    );
  });

  test('each source gives its first and its last change where four pairs fall to each', () => {
    fc.assert(
      fc.property(arbitraryLines, arbitrarySeed, (lines, seed) => {
        const sample = drawSample(lines, 8 * lines.length, seed);
        for (const [source, line] of lines.entries()) {
          const changes = line.filter(isOpenChange);
          for (const end of [...changes.slice(0, 1), ...changes.slice(-1)]) {
            expect(sample[source]).toContain(end);
          }
          const least = Math.min(8, line.filter(isOpen).length);
          if (changes.length >= 4) expect(sample[source]!.length).toBeGreaterThanOrEqual(least);
        }
      }),
    );
  });

  test('another seed draws others', () => {
    const line = Array.from({ length: 1000 }, (_, index) => ({
      commit: String(index),
      at: '2020-01-01T00:00:00Z',
      isChange: index % 3 === 0,
      isHidden: false,
    }));
    const draws = [1, 2, 3].map((seed) => drawSample([line], 60, seed)[0]!);
    const shared = draws[0]!.filter((place) => draws[1]!.includes(place));
    expect(shared.length).toBeLessThan(30);
    expect(draws[2]).not.toEqual(draws[1]);
  });
});
