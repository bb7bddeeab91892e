import type { Mark } from './marks.ts';

/** A field of a picture, in pixels. */
export interface Field {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** A mark with its square. */
export interface Tile {
  mark: Mark;
  x: number;
  y: number;
  /** Of each side. */
  size: number;
}

/** No tile is larger, however few there are. */
const LARGEST = 132;
/** What stands between two tiles, as a share of one with its space. */
const SPACE = 0.14;
/** How wide a gap is, as a share of a tile with its space. */
const GAP = 0.5;

/**
 * Marks in rows as large as the field takes them, each a square on whole pixels: soft edges would make
 * the picture three times as heavy. A gap at the start of a row is none.
 */
export function tilesOf(marks: readonly Mark[], field: Field): Tile[] {
  let step = LARGEST;
  let tiles = rowsOf(marks, field, step);
  while (!fits(tiles, field) && step > 2) {
    step -= 1;
    tiles = rowsOf(marks, field, step);
  }
  return tiles;
}

function rowsOf(marks: readonly Mark[], { x, y, width }: Field, step: number): Tile[] {
  const size = Math.floor(step * (1 - SPACE));
  const tiles: Tile[] = [];
  let [left, top] = [x, y];
  for (const mark of marks) {
    if (left + (mark.kind === 'gap' ? 0 : size) > x + width) [left, top] = [x, top + step];
    if (mark.kind !== 'gap') tiles.push({ mark, x: left, y: top, size });
    if (mark.kind !== 'gap') left += step;
    else if (left > x) left += Math.round(step * GAP);
  }
  return tiles;
}

function fits(tiles: readonly Tile[], { y, height }: Field): boolean {
  const last = tiles.at(-1);
  return last === undefined || last.y + last.size <= y + height;
}
