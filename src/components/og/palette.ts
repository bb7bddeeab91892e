import { readFileSync } from 'node:fs';

/** The colours of a theme by their names in `tokens.css`, without `--ox-`: `doc-wash`. */
export type Palette = ReadonlyMap<string, string>;

/** The dark theme's colours, read from the project's folder. */
export function darkPalette(): Palette {
  const css = readFileSync('src/styles/tokens.css', 'utf8');
  return new Map(
    Array.from(
      css.matchAll(/--ox-([a-z-]+): light-dark\(#[0-9a-f]{6}, (#[0-9a-f]{6})\);/g),
      ([, name = '', colour = '']) => [name, colour],
    ),
  );
}

/**
 * A colour of a palette.
 *
 * @throws Error where the theme has none of that name
 */
export function colour(palette: Palette, name: string): string {
  const found = palette.get(name);
  if (found === undefined) throw new Error(`tokens.css has no dark colour --ox-${name}.`);
  return found;
}
