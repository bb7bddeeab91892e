import type { StatusLook } from '../status.ts';
import { html, type Html } from '../html.ts';
import { SIZE } from './picture.ts';
import { footOf, freeSwatch, patterns, swatch, type Ink } from './swatch.ts';
import type { Field, Tile } from './tiles.ts';

/** What a picture says, above its tiles. */
export interface Words {
  /** How many codes, at the right of the top. */
  total: string;
  /** One or two lines. */
  title: readonly string[];
  /** How many codes have a status, and the status as in style tokens. */
  counts: readonly { words: string; token: StatusLook['token'] }[];
}

/** From the picture's edges to what stands in it. */
const MARGIN = 72;
/** How wide a sign is, as a share of its size: all are as wide. */
const SIGN = 0.6;
const TITLE = { top: 132, largest: 80, line: 1.15, spacing: -0.03 };
const COUNTS = { largest: 38, swatch: 28, mark: 42, space: 36 };
/** In smaller tiles nobody could read a number. */
const SMALLEST_LABELLED = 40;

/** The field that is left for tiles below the words. */
export function fieldBelow(words: Words): Field {
  const y = countsLine(words) + 44;
  return { x: MARGIN, y, width: SIZE.width - 2 * MARGIN, height: SIZE.height - 56 - y };
}

/** The picture as SVG, in JetBrains Mono. */
export function drawing(words: Words, tiles: readonly Tile[], ink: Ink): string {
  const size = titleSize(words);
  const title = words.title.map((line, at) =>
    text(line, {
      x: MARGIN - 4,
      y: Math.round(TITLE.top + size * (0.8 + at * TITLE.line)),
      size,
      spacing: TITLE.spacing * size,
      weight: 700,
      fill: ink('ink'),
    }),
  );
  const brand = { y: 92, size: 36, weight: 700 };
  const right = SIZE.width - MARGIN - widthOf(words.total, brand.size);
  const { width, height } = SIZE;
  return html`
    <svg
      xmlns="http://www.w3.org/2000/svg"
      width="${width}"
      height="${height}"
      font-family="JetBrains Mono"
    >
      ${patterns(ink)}
      <rect width="${width}" height="${height}" fill="${ink('paper')}" />
      ${text('opco', { ...brand, x: MARGIN, fill: ink('soft') })}
      ${text('dex', { ...brand, x: MARGIN + widthOf('opco', brand.size), fill: ink('accent') })}
      ${text(words.total, { ...brand, x: right, fill: ink('ink') })}
      ${title}${countsOf(words, ink)}${tiles.map((tile) => tileOf(tile, ink))}
    </svg>
  `.toString();
}

/** As large as lets the longest line stand whole. */
function titleSize({ title }: Words): number {
  const longest = Math.max(...title.map(({ length }) => length));
  const share = longest * (SIGN + TITLE.spacing);
  return Math.min(TITLE.largest, Math.floor((SIZE.width - 2 * MARGIN) / share));
}

function countsLine(words: Words): number {
  return Math.round(TITLE.top + titleSize(words) * TITLE.line * words.title.length + 48);
}

function countsOf(words: Words, ink: Ink): Html[] {
  const y = countsLine(words);
  const size = countsSize(words.counts);
  let x = MARGIN;
  return words.counts.map(({ words: said, token }) => {
    const mark = swatch(token, { x, y: y - COUNTS.swatch + 1, size: COUNTS.swatch }, ink);
    const left = x + COUNTS.mark;
    x = Math.round(left + widthOf(said, size) + COUNTS.space);
    return html`${mark}${text(said, { x: left, y, size, weight: 400, fill: ink('soft') })}`;
  });
}

/** As large as lets all of them stand in their line. */
function countsSize(counts: Words['counts']): number {
  const signs = counts.reduce((sum, { words }) => sum + words.length, 0);
  const beside = counts.length * COUNTS.mark + (counts.length - 1) * COUNTS.space;
  return Math.min(COUNTS.largest, Math.floor((SIZE.width - 2 * MARGIN - beside) / (signs * SIGN)));
}

function tileOf({ mark, ...square }: Tile, ink: Ink): Html {
  if (mark.kind !== 'code') return freeSwatch(square, ink);
  const { x, y, size } = square;
  const labelled = size >= SMALLEST_LABELLED && mark.label !== '';
  const drawn = swatch(mark.token, square, ink, labelled);
  if (!labelled) return drawn;
  const middle = y + (size - (mark.token === 'del' ? footOf(size, true) : 0)) / 2;
  const height = Math.round(Math.min(size * 0.42, (size * 0.84) / (mark.label.length * SIGN)));
  const label = text(mark.label, {
    x: Math.round(x + (size - widthOf(mark.label, height)) / 2),
    y: Math.round(middle + height * 0.36),
    size: height,
    weight: 700,
    fill: ink(mark.token === 'doc' ? 'paper' : mark.token),
  });
  return html`${drawn}${label}`;
}

function widthOf(text: string, size: number): number {
  return text.length * size * SIGN;
}

function text(
  line: string,
  look: { x: number; y: number; size: number; weight: number; fill: string; spacing?: number },
): Html {
  const { x, y, size, weight, fill, spacing = 0 } = look;
  return html`<text
    x="${x}"
    y="${y}"
    font-size="${size}"
    font-weight="${weight}"
    letter-spacing="${spacing}"
    fill="${fill}"
    >${line}</text
  >`;
}
