import { html, type Html } from '../html.ts';

/** The square in which something is drawn, in whole pixels. */
export interface Square {
  x: number;
  y: number;
  size: number;
}

/** Gives a colour by its name in `tokens.css`. */
export type Ink = (name: string) => string;

/** What swatches refer to: the hatching of retired codes, behind a number and without one. */
export function patterns(ink: Ink): Html {
  const hatch = (id: string, colour: string): Html =>
    html`<pattern
      id="${id}"
      width="8"
      height="8"
      patternUnits="userSpaceOnUse"
      patternTransform="rotate(45)"
      ><path d="M0 0h4v8h-4z" fill="${colour}"
    /></pattern>`;
  return html`<defs>${hatch('ret', ink('ret'))}${hatch('ret-wash', ink('ret-wash'))}</defs>`;
}

/**
 * A status as on the site's maps: filled, outlined, half filled, or hatched.
 *
 * @param labelled whether a number stands in it, which what is filled leaves legible
 */
export function swatch(token: string, square: Square, ink: Ink, labelled = false): Html {
  const { x, y, size } = square;
  const edge = size < 10 ? 1 : 2;
  const frame = html`${boxOf(square, edge / 2)} stroke="${ink(token)}" stroke-width="${edge}"`;
  switch (token) {
    case 'doc':
      return html`<rect ${boxOf(square, 0)} fill="${ink('doc')}" />`;
    case 'del': {
      const height = footOf(size, labelled);
      const radius = radiusOf(size);
      const side = height - radius;
      const foot = `M${x} ${y + size - height}h${size}v${side}a${radius} ${radius} 0 0 1 -${radius} ${radius}h${2 * radius - size}a${radius} ${radius} 0 0 1 -${radius} -${radius}z`;
      return html`<rect ${frame} fill="none" /><path d="${foot}" fill="${ink('del')}" />`;
    }
    case 'ret':
      return html`<rect ${frame} fill="url(#${labelled ? 'ret-wash' : 'ret'})" />`;
    default:
      return html`<rect ${frame} fill="${ink(`${token}-wash`)}" />`;
  }
}

/** A number that no source lists. */
export function freeSwatch(square: Square, ink: Ink): Html {
  return html`<rect ${boxOf(square, 1)} fill="none" stroke="${ink('line')}" stroke-width="2" />`;
}

/** How much of a delisted code's square is filled, from its bottom. */
export function footOf(size: number, labelled: boolean): number {
  return Math.round(size * (labelled ? 0.24 : 0.5));
}

function boxOf({ x, y, size }: Square, inset: number): Html {
  const side = size - 2 * inset;
  return html`x="${x + inset}" y="${y + inset}" width="${side}" height="${side}"
  rx="${radiusOf(size)}"`;
}

function radiusOf(size: number): number {
  return Math.min(10, Math.round(size * 0.14));
}
