import { renameSync } from 'node:fs';
import type { AstroIntegration } from 'astro';

/** Gives `redirects.txt` the name by which hosts know it: Astro takes no page that begins with `_`. */
export function hostRedirects(): AstroIntegration {
  return {
    name: 'opcodex-redirects',
    hooks: {
      'astro:build:done': ({ dir }) => {
        renameSync(new URL('redirects.txt', dir), new URL('_redirects', dir));
      },
    },
  };
}
