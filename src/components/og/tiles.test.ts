import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Mark } from './marks.ts';
import { tilesOf, type Tile } from './tiles.ts';

const field = { x: 72, y: 310, width: 1056, height: 260 };
const code: Mark = { kind: 'code', token: 'doc', label: '1' };
const marks = (count: number): Mark[] => Array.from({ length: count }, () => code);

const overlap = (a: Tile, b: Tile): boolean =>
  Math.abs(a.x - b.x) < Math.max(a.size, b.size) && Math.abs(a.y - b.y) < Math.max(a.size, b.size);

test('every mark but a gap has a tile, in its order, inside the field and over no other', () => {
  const mark = fc.constantFrom<Mark>(code, { kind: 'free' }, { kind: 'gap' });
  fc.assert(
    fc.property(fc.array(mark, { minLength: 1, maxLength: 400 }), (all) => {
      const tiles = tilesOf(all, field);
      expect(tiles.map((tile) => tile.mark)).toEqual(all.filter(({ kind }) => kind !== 'gap'));
      for (const [at, tile] of tiles.entries()) {
        const { x, y, size } = tile;
        expect([x, y, size].every(Number.isInteger)).toBe(true);
        expect(size).toBeGreaterThan(0);
        expect(x >= field.x && x + size <= field.x + field.width).toBe(true);
        expect(y >= field.y && y + size <= field.y + field.height).toBe(true);
        const next = tiles[at + 1];
        expect(next !== undefined && overlap(tile, next)).toBe(false);
      }
    }),
  );
});

test('fewer marks have larger tiles', () => {
  const size = (count: number): number => tilesOf(marks(count), field)[0]?.size ?? 0;
  expect(size(17)).toBeGreaterThan(size(44));
  expect(size(44)).toBeGreaterThan(size(737));
  expect(size(2000)).toBeGreaterThan(4);
});

test('a gap stands between tiles and at the start of no row', () => {
  const [first, second] = tilesOf([code, { kind: 'gap' }, code], field);
  const [, beside] = tilesOf([code, code], field);
  expect(second?.x).toBeGreaterThan(beside?.x ?? Infinity);
  expect(first?.x).toBe(tilesOf([{ kind: 'gap' }, code], field)[0]?.x);
});
