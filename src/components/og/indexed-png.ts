import { crc32, deflateSync } from 'node:zlib';

/** An indexed PNG has no more colours. */
const MOST_COLOURS = 256;
const SIGNATURE = Buffer.from('89504e470d0a1a0a', 'hex');

/** What is drawn, pixel by pixel. */
export interface Pixels {
  width: number;
  height: number;
  /** Red, green, blue and opacity of each pixel, row by row. */
  pixels: Buffer;
}

/**
 * An opaque drawing as an indexed PNG, which is a third as heavy as one in full colour. Beyond 256
 * colours the rarest, which are steps of soft edges, become the nearest of those that are kept.
 */
export function indexedPng({ width, height, pixels }: Pixels): Buffer {
  const colours = coloursOf(pixels);
  const palette = paletteOf(colours);
  const indices = new Map(palette.map((colour, index) => [colour, index]));
  const rows = Buffer.alloc(height * (width + 1));
  let [last, index] = [-1, 0];
  for (let at = 0; at < colours.length; at += 1) {
    const colour = colours[at] ?? 0;
    // Most pixels are as the one before them.
    if (colour !== last) {
      index = indices.get(colour) ?? nearest(palette, colour);
      indices.set(colour, index);
      last = colour;
    }
    // Each row begins with its filter, which is none.
    rows[at + Math.floor(at / width) + 1] = index;
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  // Eight bits for each pixel, which are an index.
  header.set([8, 3], 8);
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk(
      'PLTE',
      Buffer.from(palette.flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255])),
    ),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** Each pixel's colour as one number, `0xrrggbb`. */
function coloursOf(pixels: Buffer): Uint32Array {
  const view = new DataView(pixels.buffer, pixels.byteOffset, pixels.length);
  const colours = new Uint32Array(pixels.length / 4);
  for (let at = 0; at < colours.length; at += 1) colours[at] = view.getUint32(at * 4) >>> 8;
  return colours;
}

/** The colours that occur, the most frequent first. */
function paletteOf(colours: Uint32Array): number[] {
  const counts = new Map<number, number>();
  let [last, run] = [-1, 0];
  const count = (): unknown => run > 0 && counts.set(last, (counts.get(last) ?? 0) + run);
  for (const colour of colours) {
    if (colour !== last) {
      count();
      [last, run] = [colour, 0];
    }
    run += 1;
  }
  count();
  return [...counts]
    .sort(([a, times], [b, others]) => others - times || a - b)
    .slice(0, MOST_COLOURS)
    .map(([colour]) => colour);
}

/** The index of the colour that differs least. */
function nearest(palette: readonly number[], colour: number): number {
  let [best, least] = [0, Infinity];
  for (const [index, kept] of palette.entries()) {
    const red = (kept >> 16) - (colour >> 16);
    const green = ((kept >> 8) & 255) - ((colour >> 8) & 255);
    const blue = (kept & 255) - (colour & 255);
    const distance = red * red + green * green + blue * blue;
    if (distance < least) [best, least] = [index, distance];
  }
  return best;
}

function chunk(type: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const ends = Buffer.alloc(8);
  ends.writeUInt32BE(data.length, 0);
  ends.writeUInt32BE(crc32(named), 4);
  return Buffer.concat([ends.subarray(0, 4), named, ends.subarray(4)]);
}
