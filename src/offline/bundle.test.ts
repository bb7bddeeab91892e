import { expect, test } from 'vitest';
import { bundleWorker } from './bundle.ts';
import type { Kept } from './kept.ts';

const bundle = (kept: Kept) =>
  bundleWorker('./worker/worker.ts', { __KEPT__: JSON.stringify(kept) });

test('a worker is one script, the same for the same site and another for another', async () => {
  const kept: Kept = {
    assets: ['_astro/a.js'],
    core: [{ path: 'lookup-index.json', digest: 'abc' }],
  };
  const first = await bundle(kept);
  expect(await bundle(kept)).toBe(first);
  expect(await bundle({ ...kept, core: [] })).not.toBe(first);
  // It loads nothing, knows no other site and no time of its making.
  expect(first).not.toMatch(/\bimport\b|importScripts|https?:\/\/|process\.env|\b20\d\d-/);
});
