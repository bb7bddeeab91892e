import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { bundleWorker } from './bundle.ts';
import { recordChunks, type Graph } from './chunks.ts';
import { collectKept } from './collect-kept.ts';

/** The worker that takes itself away, with all that another kept. */
const FAREWELL = './farewell.ts';

/**
 * Gives the site a service worker, `sw.js`, and has pages register it. Stands last among the
 * integrations, for it reads what the others have written.
 *
 * @param enabled without it the worker is one that takes itself away; so it is in `npm run dev`, where
 *   that of a build may still stand.
 */
export function offline({ enabled = true }: { enabled?: boolean } = {}): AstroIntegration {
  const graph: Graph = { chunks: new Map(), modules: new Map() };
  let address = '/sw.js';

  return {
    name: 'opcodex-offline',
    hooks: {
      'astro:config:setup': ({ command, config, updateConfig }) => {
        address = `${config.base.replace(/\/$/, '')}/sw.js`;
        const registers = String(enabled && command === 'build');
        updateConfig({
          vite: {
            define: { 'import.meta.env.OPCODEX_OFFLINE': registers },
            plugins: [recordChunks(graph)],
          },
        });
      },
      'astro:server:setup': ({ server }) => {
        server.middlewares.use((request, response, next) => {
          if (request.url?.split('?')[0] !== address) {
            next();
            return;
          }
          bundleWorker(FAREWELL).then(
            (code) => response.setHeader('Content-Type', 'text/javascript').end(code),
            next,
          );
        });
      },
      'astro:build:done': async ({ dir }) => {
        const dist = fileURLToPath(dir);
        const code = enabled
          ? await bundleWorker('./worker/worker.ts', {
              __KEPT__: JSON.stringify(await collectKept(dist, graph)),
            })
          : await bundleWorker(FAREWELL);
        writeFileSync(path.join(dist, 'sw.js'), code);
      },
    },
  };
}
