import { describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { base, keptPaths, touch, useOffline, wanted, poll } from './support/use-offline.ts';

// These run on a site at the root of its host and on one in a folder of it.
const { host, open, kept } = useOffline();

const hits = (page: Page) => page.locator('#lookup-hits').getByRole('option');
const isStyled = (page: Page) =>
  page.evaluate(() => getComputedStyle(document.body).getPropertyValue('--ox-paper') !== '');
const heading = (page: Page) => page.locator('h1').innerText();

/** Looks a code up in the dialog that every page has. */
async function lookUp(page: Page, text: string): Promise<string | null> {
  await page.keyboard.press('/');
  await page.locator('dialog #lookup').fill(text);
  return hits(page).first().getAttribute('href');
}

it('a page that nobody touches loads nothing for later', async () => {
  const page = await open('/json/50013/#top');
  await page.waitForLoadState('networkidle');
  expect(host.asked.filter((path) => /sw\.js|offline|lookup/.test(path))).toEqual([]);
  await touch(page);
  await poll(() => host.asked).toContain('/sw.js');
});

describe('without a connection', () => {
  it('what was visited opens, the rest is told apart, and the lookup works', async () => {
    const page = await kept('/json/50013/');
    await page.goto(`${base}/gateway/close/`);
    await poll(() => keptPaths(page)).toContain('/gateway/close/');
    await host.stop();

    // The page that was read when the worker came.
    await page.goto(`${base}/json/50013/`);
    expect(await heading(page)).toBe('Missing permissions');
    expect(await isStyled(page)).toBe(true);
    expect(await lookUp(page, '4014')).toBe(`${base}/gateway/close/4014/`);
    expect(await page.evaluate(() => document.adoptedStyleSheets.length)).toBe(1);

    // A page that a worker brought, in its own words of the address.
    await page.goto(`${base}/gateway/close?sort=name`);
    expect(await heading(page)).toBe('Gateway close codes');

    // A page that was never opened: its number is looked up at once.
    await page.goto(`${base}/json/50001/`);
    expect(await heading(page)).toBe('What works without a connection');
    expect(await isStyled(page)).toBe(true);
    expect(await page.locator('[data-stands-for]').isVisible()).toBe(true);
    await hits(page).first().waitFor();
    expect(await hits(page).first().getAttribute('href')).toBe(`${base}/json/50001/`);

    // Without a text in the field, the pages that are kept are listed, the last opened first.
    await page.locator('#lookup').fill('');
    const links = page.locator('[data-kept] a');
    expect(await links.allInnerTexts()).toEqual([
      'Gateway close codes',
      '50013 Missing permissions – JSON error code',
    ]);
    await links.last().click();
    await page.waitForURL('**/json/50013/');
    expect(await heading(page)).toBe('Missing permissions');
  });

  it('the home page answers what its address asks, and keeps no question', async () => {
    const page = await kept('/?q=50001');
    expect(
      await page.evaluate(async () => {
        const names = await caches.keys();
        const keys = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
        return keys.flat().filter(({ url }) => url.includes('50001')).length;
      }),
    ).toBe(0);
    await page.context().setOffline(true);
    await host.stop();
    await page.goto(`${base}/?q=50013`);
    await hits(page).first().waitFor();
    expect(await hits(page).first().getAttribute('href')).toBe(`${base}/json/50013/`);
  });
});

it('keeps what is its own and whole, and nothing else', async () => {
  const page = await kept('/json/50013/');
  for (const path of ['/no/such/page/', '/robots.txt', '/api/v1/index.json', '/50013/']) {
    await page.goto(base + path);
  }
  await page.waitForURL('**/json/50013/');
  const paths = await keptPaths(page);
  const known = [...wanted(host), '/json/50013/', '/50013/'];
  expect(paths.filter((path) => !known.includes(path) && !path.startsWith('/_astro/'))).toEqual([]);
  expect(paths).toContain('/50013/');
  // It is for this site alone, in the folder that it stands in.
  const scope = await page.evaluate(async () => (await navigator.serviceWorker.ready).scope);
  expect(scope).toBe(`${host.origin}${base}/`);
});
