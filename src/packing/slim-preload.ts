import type { Plugin } from 'vite';

/** Vite's module that fetches what a script needs which is fetched later. */
const HELPER = '\0vite/preload-helper.js';

/**
 * Puts a short helper in the place of Vite's, which every page would have to load: what a later script
 * imports is fetched beside it, not after it. Styles come in scripts here, so nothing waits for them.
 */
export function slimPreload(): Plugin {
  let base = '/';
  return {
    name: 'opcodex-slim-preload',
    enforce: 'pre',
    configResolved(config) {
      base = config.base;
    },
    load: {
      filter: { id: new RegExp(`^${HELPER}$`) },
      handler: () => `const told = new Set();
export function __vitePreload(load, files = []) {
  for (const file of files) {
    if (told.has(file)) continue;
    told.add(file);
    const link = document.createElement('link');
    link.rel = 'modulepreload';
    link.href = ${JSON.stringify(base)} + file;
    document.head.append(link);
  }
  return load();
}`,
    },
  };
}
