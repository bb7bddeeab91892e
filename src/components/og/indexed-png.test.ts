import { inflateSync } from 'node:zlib';
import { Resvg } from '@resvg/resvg-js';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { indexedPng, type Pixels } from './indexed-png.ts';

/** Pixels of a few colours, given as `0xrrggbb`. */
function pixelsOf(width: number, colours: readonly number[]): Pixels {
  const bytes = colours.flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255, 255]);
  return { width, height: colours.length / width, pixels: Buffer.from(bytes) };
}

/** What another program sees in a PNG. */
function seenIn({ width, height }: Pixels, png: Buffer): Buffer {
  const image = `<image width="${width}" height="${height}" href="data:image/png;base64,${png.toString('base64')}"/>`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" image-rendering="optimizeSpeed">${image}</svg>`;
  return new Resvg(svg, { font: { loadSystemFonts: false } }).render().pixels;
}

test('up to 256 colours are what they were', () => {
  const size = fc.tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 9 }));
  const drawing = size.chain(([width, height]) =>
    fc
      .array(fc.integer({ min: 0, max: 0xffffff }), {
        minLength: width * height,
        maxLength: width * height,
      })
      .map((colours) => pixelsOf(width, colours)),
  );
  fc.assert(
    fc.property(drawing, (pixels) => {
      expect(seenIn(pixels, indexedPng(pixels)).equals(pixels.pixels)).toBe(true);
    }),
  );
});

test('of more colours the rarest becomes the nearest', () => {
  const reds = Array.from({ length: 256 }, (_, red) => red << 16);
  const pixels = pixelsOf(19, [...reds, ...reds, ...reds.slice(0, 19), 0x800001]);
  const seen = seenIn(pixels, indexedPng(pixels));
  expect([...seen.subarray(-4)]).toEqual([0x80, 0, 0, 255]);
  expect(seen.subarray(0, -4).equals(pixels.pixels.subarray(0, -4))).toBe(true);
});

test('the same pixels give the same bytes, one for each pixel', () => {
  const pixels = pixelsOf(3, [1, 2, 3, 3, 2, 1]);
  const png = indexedPng(pixels);
  expect(indexedPng(pixels).equals(png)).toBe(true);
  const at = png.indexOf('IDAT');
  expect(inflateSync(png.subarray(at + 4, at + 4 + png.readUInt32BE(at - 4)))).toHaveLength(8);
});
