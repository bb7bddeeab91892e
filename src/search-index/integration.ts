import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { settleFolder } from './settle-folder.ts';

/** Has Pagefind's index come out the same from build to build. It stands behind Starlight, which has it made. */
export function settledSearch(): AstroIntegration {
  return {
    name: 'opcodex-settled-search',
    hooks: {
      'astro:build:done': ({ dir, logger }) => {
        const files = settleFolder(fileURLToPath(new URL('pagefind/', dir)));
        logger.info(`${String(files)} files of the search index put in order`);
      },
    },
  };
}
