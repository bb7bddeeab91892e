import { createRequire } from 'node:module';
import path from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { indexedPng } from './indexed-png.ts';

const require = createRequire(path.resolve('package.json'));

/**
 * A drawing as PNG, in its own size. Its one font comes with the project, so that the same drawing
 * gives the same bytes whatever the machine has.
 */
export function pngOf(svg: string): Buffer {
  const fontFiles = [
    require.resolve('@expo-google-fonts/jetbrains-mono/400Regular/JetBrainsMono_400Regular.ttf'),
    require.resolve('@expo-google-fonts/jetbrains-mono/700Bold/JetBrainsMono_700Bold.ttf'),
  ];
  return indexedPng(new Resvg(svg, { font: { loadSystemFonts: false, fontFiles } }).render());
}
