import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { closureOf, filesOf, type Graph } from './chunks.ts';
import type { Kept } from './kept.ts';
import { INDEX_PATH, OFFLINE_PATH } from './kinds.ts';
import { digestOf } from './seal.ts';

/** What works without a connection, with all that it may come to want. */
const ROOTS = ['/src/elements/lookup-key.ts', '/src/elements/offline.ts'];

/**
 * What the worker of a built site has to keep: the lookup with its index, and the offline page.
 *
 * @param dist folder of the built site
 * @param graph every script of the build
 * @throws Error where something of it was not built
 */
export async function collectKept(dist: string, graph: Graph): Promise<Kept> {
  const offline = `${OFFLINE_PATH}index.html`;
  const named = readFileSync(path.join(dist, offline), 'utf8').match(/_astro\/[\w.~@-]+/g) ?? [];
  const wanted = closureOf([...named, ...ROOTS.flatMap((root) => filesOf(root, graph))], graph);
  const assets = wanted.filter((file) => existsSync(path.join(dist, file)));
  // Stylesheets that were packed into others are gone.
  const missing = wanted.filter((file) => !file.endsWith('.css') && !assets.includes(file));
  if (missing.length > 0) {
    throw new Error(`The service worker is to keep what was not built: ${missing.join(', ')}.`);
  }
  const core = [INDEX_PATH, OFFLINE_PATH].map(async (file) => {
    const bytes = readFileSync(path.join(dist, file.endsWith('/') ? `${file}index.html` : file));
    return { path: file, digest: await digestOf(Uint8Array.from(bytes).buffer) };
  });
  return { assets, core: await Promise.all(core) };
}
