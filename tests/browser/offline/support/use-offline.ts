import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect } from 'vitest';
import { useBrowser, type PageOptions } from '../../support/browser.ts';
import { Host } from './host.ts';

const folder = (process.env.BASE_PATH ?? '').replace(/^\/+|\/+$/g, '');
/** The site's base path, without a slash at its end. */
export const base = folder === '' ? '' : `/${folder}`;

/** Call once at the top of a test file about times without a connection. */
export function useOffline() {
  const host = new Host(process.env.OPCODEX_DIST ?? 'dist', base);
  const { newPage } = useBrowser();
  beforeAll(() => host.start());
  beforeEach(async () => {
    host.reset();
    await host.stop();
    await host.start();
  });
  afterAll(() => host.stop());

  /** A page of a reader who comes for the first time. */
  async function open(path: string, options: PageOptions = {}): Promise<Page> {
    const page = await newPage({ baseURL: host.origin, ...options });
    await page.goto(base + path);
    return page;
  }

  /** A page that a reader has touched, with all kept that is to be kept. */
  async function kept(path: string, options: PageOptions = {}): Promise<Page> {
    const page = await open(path, options);
    await touch(page);
    await poll(() => lacking(page, host, path)).toEqual([]);
    return page;
  }

  return { host, newPage, open, kept };
}

/** Workers work beside the page, on a busy machine for seconds. */
export const poll = <T>(get: () => T) => expect.poll(get, { timeout: 10_000 });

/** A reader's first sign of life. */
export async function touch(page: Page): Promise<void> {
  await page.mouse.move(40, 300);
  await page.mouse.move(60, 320);
}

/** What the built worker is to keep, from the site's root. */
export function wanted(host: Host): string[] {
  const text = host.read('/sw.js');
  const assets = text.match(/_astro\/[\w.~@-]+/g) ?? [];
  return [...assets, 'lookup-index.json', 'offline/'].map((file) => `/${file}`);
}

/** The paths that a browser keeps, from the site's root. */
export function keptPaths(page: Page): Promise<string[]> {
  return page.evaluate(async (home) => {
    const names = await caches.keys();
    const keys = await Promise.all(
      names.map(async (name) => (await caches.open(name)).keys().catch(() => [])),
    );
    return keys.flat().map(({ url }) => new URL(url).pathname.slice(home.length));
  }, base);
}

/** What of a page and of the lookup is not kept yet. */
async function lacking(page: Page, host: Host, path: string): Promise<string[]> {
  const all = new Set(await keptPaths(page));
  const used = await page.evaluate(
    (home) =>
      [...document.querySelectorAll<HTMLElement>('script[src], link[rel=stylesheet]')].map(
        (element) =>
          new URL(
            element.getAttribute('src') ?? element.getAttribute('href') ?? '',
            location.href,
          ).pathname.slice(home.length),
      ),
    base,
  );
  return [path.split('?')[0] ?? path, ...used, ...wanted(host)].filter((each) => !all.has(each));
}

/** Puts a body into the cache that holds a path, in the place of what is kept there. */
export async function spoil(page: Page, path: string, body: string): Promise<void> {
  await page.evaluate(
    async ([url, text]) => {
      for (const name of await caches.keys()) {
        const cache = await caches.open(name);
        const old = await cache.match(url);
        if (old) await cache.put(url, new Response(text, { headers: old.headers }));
      }
    },
    [base + path, body] as const,
  );
}

/** What is kept under a path. */
export function textKept(page: Page, path: string): Promise<string | undefined> {
  return page.evaluate(async (url) => (await caches.match(url))?.text(), base + path);
}
