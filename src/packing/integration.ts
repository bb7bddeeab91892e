import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { packSite } from './pack-site.ts';

/**
 * Makes the built pages light and safe: each holds the rules that it uses, has scripts without detours,
 * and a security policy that names what it may run.
 */
export function packing(): AstroIntegration {
  return {
    name: 'opcodex-packing',
    hooks: {
      'astro:build:done': ({ dir, logger }) => {
        const { pages, kinds } = packSite(fileURLToPath(dir));
        logger.info(`${String(pages)} pages of ${String(kinds)} kinds, each with its rules`);
      },
    },
  };
}
