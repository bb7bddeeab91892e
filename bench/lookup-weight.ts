import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import type { Result } from './result.ts';
import type { Site } from './site.ts';

const INDEX = '/lookup-index.json';
const LOADED = 'The home page loads the index of the lookup before its field is focused.';
const GOAL_KB = 40;
/** A page that has asked for nothing for so long asks for nothing more. */
const REST_MS = 750;

/**
 * Weighs what Chromium asks for once the field of the home page is focused, each file compressed by itself:
 * the index and the code; then with the code that only pastes load. What cards tell beside is data apart.
 *
 * @throws Error where the index is asked for before the field is focused.
 */
export async function weighLookup({ folder, open }: Site): Promise<Result[]> {
  const page = await open();
  const asked = recordRequests(page);
  // An idle page would load the lookup as well: it never rests here.
  await page.addInitScript('window.requestIdleCallback = () => 0');
  await page.goto('/');
  if ((await asked()).includes(INDEX)) throw new Error(LOADED);
  const field = page.locator('main lookup-box textarea');
  await field.focus();
  const focused = await asked();
  // A query, and lines with a fault of a form: all that the field can show.
  await field.fill('50013');
  const answered = await asked();
  await field.fill('DiscordAPIError[50035]: Invalid Form Body\ncontent[BASE_TYPE_REQUIRED]: x');
  const later = [...answered, ...(await asked())];
  const isCode = (path: string): boolean => path.endsWith('.js');
  const code = focused.filter(isCode);
  const rows = [
    ['index and code, as loaded on focus', [INDEX, ...code], GOAL_KB],
    ['  the index', [INDEX], undefined],
    ['  the code', code, undefined],
    ['index and code, with what pastes load', [INDEX, ...code, ...later.filter(isCode)], GOAL_KB],
    ['summaries, loaded with the first answer', later.filter((path) => !isCode(path)), undefined],
  ] as const;
  const results: Result[] = [];
  for (const [name, paths, goal] of rows) {
    const files = await Promise.all(paths.map((path) => readFile(join(folder, path))));
    for (const [method, compress] of [
      ['gzip', gzipSync],
      ['brotli', brotliCompressSync],
    ] as const) {
      const value = files.reduce((sum, file) => sum + compress(file).length, 0) / 1024;
      const figure = { value, unit: 'KB', ...(goal !== undefined && { goal }) } as const;
      results.push({ name: `${name}, ${method}`, figures: [figure] });
    }
  }
  return results;
}

/** Waits until the page rests; gives the paths that it has asked for since the last call, each once. */
function recordRequests(page: Page): () => Promise<string[]> {
  const known = new Set<string>();
  let given = 0;
  let last = performance.now();
  page.on('request', (request) => {
    known.add(new URL(request.url()).pathname);
    last = performance.now();
  });
  return async () => {
    last = performance.now();
    while (performance.now() - last < REST_MS) await setTimeout(REST_MS / 5);
    const fresh = [...known].slice(given);
    given = known.size;
    return fresh;
  };
}
