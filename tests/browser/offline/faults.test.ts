import { describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import {
  base,
  keptPaths,
  spoil,
  textKept,
  touch,
  useOffline,
  wanted,
  poll,
} from './support/use-offline.ts';

const { host, newPage, open, kept } = useOffline();

const INDEX = '/lookup-index.json';
const field = (page: Page) => page.locator('#lookup');
const hits = (page: Page) => page.locator('#lookup-hits').getByRole('option');
const heading = (page: Page) => page.locator('h1').innerText();

/** A file that the worker keeps. */
const fileOf = (part: string): string => {
  const found = wanted(host).find((path) => path.includes(part));
  if (found === undefined) throw new Error(`The worker keeps no ${part}.`);
  return found;
};

async function forget(page: Page, paths: string[]): Promise<void> {
  await page.evaluate(
    async (urls) => {
      for (const name of await caches.keys()) {
        const cache = await caches.open(name);
        for (const url of urls) await cache.delete(url);
      }
    },
    paths.map((path) => base + path),
  );
}

describe('what is kept and broken', () => {
  it('is told of only where there is nothing better, and mended with the connection', async () => {
    const page = await kept('/');
    await spoil(page, INDEX, '{"format":1,"tables":[{"id":"js');
    await host.stop();
    await page.reload();
    await field(page).fill('50013');
    await page.getByText('The list of codes did not load.').first().waitFor();

    await host.start();
    await field(page).fill('50001');
    await hits(page).first().waitFor();
    await poll(() => textKept(page, INDEX)).toBe(host.read(INDEX));
  });

  it('gives way to what the host has: a script cut off, a page cut off', async () => {
    const page = await kept('/json/50013/');
    const engine = fileOf('lookup-engine');
    await spoil(page, engine, host.read(engine).slice(0, 2000));
    await spoil(page, '/json/50013/', '<!doctype html><title>Cut');
    await page.goto(`${base}/`);
    await field(page).fill('50013');
    await hits(page).first().waitFor();
    await poll(() => textKept(page, engine)).toBe(host.read(engine));

    await host.stop();
    await page.goto(`${base}/json/50013/`);
    expect(await heading(page)).toBe('What works without a connection');
  });

  it('or missing in part, comes back with the next page that is touched', async () => {
    const page = await kept('/json/50013/');
    await forget(page, [fileOf('lookup-engine'), INDEX, '/offline/']);
    await page.evaluate(async () => (await navigator.serviceWorker.ready).unregister());
    await page.goto(`${base}/json/50001/`);
    await touch(page);
    await poll(async () => {
      const paths = await keptPaths(page);
      return wanted(host).filter((path) => !paths.includes(path));
    }).toEqual([]);
    await host.stop();
    await page.goto(`${base}/?q=50013`);
    expect(await heading(page)).toBe('What works without a connection');
  });
});

describe('what arrives broken', () => {
  it('is not kept, and what is kept does in its place', async () => {
    const page = await kept('/');
    host.answer(INDEX, { body: '{"format":1,"tables":[{"id":"js' });
    await page.reload();
    await field(page).fill('50013');
    await hits(page).first().waitFor();
    expect(await textKept(page, INDEX)).toBe(host.read(INDEX));

    // The host is out of order: pages that are kept are shown, and nothing of its message is kept.
    host.answer('/', { status: 500, body: '<html>Out of order</html>' });
    host.answer('/json/', { status: 500, body: '<html>Out of order</html>' });
    await page.reload();
    expect(await heading(page)).toBe('Every Discord code, and what to do about it.');
    await page.goto(`${base}/json/`);
    expect(await page.innerText('html')).toBe('Out of order');
    expect(await keptPaths(page)).not.toContain('/json/');
    expect(await textKept(page, '/')).toContain('</html>');
  });

  it('or not at all while the worker comes, is fetched later', async () => {
    const engine = fileOf('lookup-engine');
    host.answer(engine, { status: 503, body: '' });
    host.answer('/offline/', { status: 200, body: '<!doctype html><title>Cut' });
    const page = await open('/json/50013/');
    await touch(page);
    await poll(() => keptPaths(page)).toContain(INDEX);
    await poll(() => keptPaths(page)).toContain('/json/50013/');
    expect(await keptPaths(page)).not.toContain(engine);
    host.answer(engine);
    host.answer('/offline/');
    await page.goto(`${base}/json/50001/`);
    await touch(page);
    await poll(() => keptPaths(page)).toContain(engine);
    await poll(() => keptPaths(page)).toContain('/offline/');
  });
});

it('a host that does not answer is not waited for where the page is kept', async () => {
  const page = await kept('/json/50013/');
  host.answer('/json/50013/', { after: new Promise(() => undefined) });
  await page.reload({ timeout: 20_000 });
  expect(await heading(page)).toBe('Missing permissions');
});

it('where there is no room, pages and the lookup work, and nothing is kept', async () => {
  const page = await newPage({ baseURL: host.origin });
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Storage.overrideQuotaForOrigin', { origin: host.origin, quotaSize: 2000 });
  await page.goto(`${base}/`);
  await touch(page);
  await page.evaluate(() => navigator.serviceWorker.ready);
  await page.goto(`${base}/json/50013/`);
  expect(await heading(page)).toBe('Missing permissions');
  await page.goto(`${base}/?q=50013`);
  await hits(page).first().waitFor();
  expect(await keptPaths(page)).toEqual([]);
});

describe('where nothing can be kept', () => {
  it('for storage is blocked, the page works and no error is told', async () => {
    // A sandbox has no storage and no workers; every file is of another origin to it.
    host.headers['content-security-policy'] = 'sandbox allow-scripts';
    host.headers['access-control-allow-origin'] = '*';
    const page = await newPage({ baseURL: host.origin });
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    await page.goto(`${base}/`);
    expect(
      await page.evaluate(() => {
        try {
          return typeof caches;
        } catch (error) {
          return (error as Error).name;
        }
      }),
    ).toBe('SecurityError');
    await touch(page);
    await field(page).fill('50013');
    await hits(page).first().waitFor();
    await poll(() => host.asked.some((path) => path.includes('/offline.'))).toBe(true);
    await page.goto(`${base}/offline/`);
    await field(page).fill('50001');
    await hits(page).first().waitFor();
    expect(host.asked).not.toContain('/sw.js');
    expect(errors).toEqual([]);
  });

  it('for the worker does not arrive, the page works and no error is told', async () => {
    host.answer('/sw.js', { status: 404, body: '' });
    const page = await newPage({ baseURL: host.origin });
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    await page.goto(`${base}/`);
    await touch(page);
    await poll(() => host.asked).toContain('/sw.js');
    await field(page).fill('50013');
    await hits(page).first().waitFor();
    expect(errors).toEqual([]);
  });
});

it('a reader who saves data keeps what was visited, and no more', async () => {
  const page = await newPage({ baseURL: host.origin });
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
  });
  await page.goto(`${base}/json/50013/`);
  await touch(page);
  await poll(() => keptPaths(page)).toContain('/json/50013/');
  await page.goto(`${base}/json/50001/`);
  await touch(page);
  await poll(() => keptPaths(page)).toContain('/json/50001/');
  expect(host.asked.filter((path) => path === INDEX || path === '/offline/')).toEqual([]);
  await host.stop();
  await page.goto(`${base}/json/50013/`);
  expect(await heading(page)).toBe('Missing permissions');
  // Not even the offline page is here: the worker says so itself.
  await page.goto(`${base}/json/50035/`);
  expect(await heading(page)).toBe('No connection');
});
