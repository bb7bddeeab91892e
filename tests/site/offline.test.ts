import { readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { digestOf } from '../../src/offline/seal.ts';
import { based, dist, pageAt, siteFiles, textIn, textOf } from './support/site.ts';

const worker = textOf('/sw.js');
/** What the worker keeps without being asked. */
const assets = [...new Set(worker.match(/_astro\/[\w.~@-]+/g))];
const core = [...worker.matchAll(/path:[`"']([^`"']+)[`"'],digest:[`"'](\w+)[`"']/g)];

describe('the service worker', () => {
  test('keeps the lookup and the offline page, as they were built', async () => {
    expect(core.map(([, file]) => file)).toEqual(['lookup-index.json', 'offline/']);
    for (const [, file = '', digest] of core) {
      const bytes = readFileSync(path.join(dist, file.endsWith('/') ? `${file}index.html` : file));
      expect(await digestOf(Uint8Array.from(bytes).buffer)).toBe(digest);
    }
  });

  test('keeps files that are there, all that one another name included', () => {
    const here = new Set(siteFiles());
    expect(assets.filter((file) => !here.has(`/${file}`))).toEqual([]);
    for (const part of ['lookup-box', 'lookup-engine', 'lookup-paste', 'lookup-style', 'offline']) {
      expect(assets.filter((file) => file.startsWith(`_astro/${part}.`))).toHaveLength(1);
    }
    // Scripts name what they import beside them.
    const lacking = assets.flatMap((file) =>
      [...textOf(`/${file}`).matchAll(/\b(?:from|import)\s*["']\.\/([\w.~@-]+\.js)["']/g)]
        .map(([, name]) => `_astro/${name ?? ''}`)
        .filter((name) => !assets.includes(name)),
    );
    expect(lacking).toEqual([]);
  });

  test('keeps little: less than 90 KB are sent for it', () => {
    const files = [...assets, 'lookup-index.json', 'offline/index.html', 'sw.js'];
    const sizes = files.map(
      (file) => brotliCompressSync(readFileSync(path.join(dist, file))).byteLength,
    );
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(90_000);
  });
});

describe('the offline page', () => {
  const page = pageAt('/offline/');

  test('says what is the matter, and holds a lookup', () => {
    expect(textIn(page.querySelector('main'))).toContain('is not kept on this device');
    expect(page.querySelector('main lookup-box')).not.toBeNull();
  });

  test('is found by no one who does not need it', () => {
    expect(page.querySelector('meta[name=robots]')?.getAttribute('content')).toBe('noindex');
    expect(page.querySelector('[data-pagefind-body]')).toBeNull();
    const naming = siteFiles().filter(
      (file) =>
        /\.(?:html|xml|txt|md)$/.test(file) && textOf(file).includes(`${based('/offline/')}<`),
    );
    expect(naming).toEqual([]);
    expect(textOf('/sitemap-0.xml')).not.toContain('/offline/');
  });
});
