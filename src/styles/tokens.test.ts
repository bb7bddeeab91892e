import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

type Colours = Record<string, string>;

const css = readFileSync(new URL('tokens.css', import.meta.url), 'utf8');

/** The colours of tokens.css in the light theme or the dark one: `doc-wash` is `#e2f3ec`. */
function coloursOf(theme: 0 | 1): Colours {
  const pairs = css.matchAll(/--ox-([a-z-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\);/g);
  return Object.fromEntries(
    Array.from(pairs, ([, name = '', ...both]) => [name, both[theme] ?? '']),
  );
}

/** Relative luminance as WCAG 2 defines it. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

const grounds = ['paper', 'card', 'wash'];
const words = ['ink', 'soft', 'faint', 'accent', 'doc', 'und', 'del', 'ret', 'con'];
const text = [
  ...words.flatMap((word) => grounds.map((ground) => [word, ground])),
  ...['doc', 'und', 'del', 'ret', 'con', 'accent'].map((word) => [word, `${word}-wash`]),
  ...['doc', 'und', 'del', 'ret', 'con', 'accent'].map((ground) => ['paper', ground]),
  ['ink', 'accent-wash'],
  ['soft', 'accent-wash'],
];

describe.each([
  ['light', coloursOf(0)],
  ['dark', coloursOf(1)],
])('in the %s theme', (_, colours) => {
  test.each(text)('%s is legible on %s', (word = '', ground = '') => {
    expect(contrast(colours[word] ?? '', colours[ground] ?? '')).toBeGreaterThanOrEqual(4.5);
  });

  test.each(grounds)('the edge of a control stands out from %s', (ground) => {
    expect(contrast(colours.edge ?? '', colours[ground] ?? '')).toBeGreaterThanOrEqual(3);
  });
});
