import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { useBrowser, type PageOptions } from './browser.ts';
import { useServer } from './server.ts';

export const NARROW = { width: 360, height: 740 };
export const PROMISED =
  '/compare/?a=official@2024-10-01&b=userdoccers@2026-07-21&table=gateway-opcodes';
export const HISTORY = '**/api/v1/history/*.json';

/** Call once at the top of a test file about comparisons. */
export function useCompare() {
  const server = useServer(process.env.OPCODEX_DIST);
  const { newPage } = useBrowser();

  async function open(path: string, options: PageOptions = {}): Promise<Page> {
    const page = await newPage({ baseURL: server.origin, ...options });
    await page.goto(path);
    return page;
  }

  /** A page with the answer that its address asks for. */
  async function answered(path: string, options: PageOptions = {}): Promise<Page> {
    const page = await open(path, options);
    await result(page).waitFor();
    return page;
  }

  return { server, newPage, open, answered };
}

export const result = (page: Page) => page.locator('.compare-result');
export const side = (page: Page, name: 'First' | 'Second') =>
  page.getByRole('group', { name: `${name} edition` });
export const submit = (page: Page) =>
  page.getByRole('button', { name: 'Compare', exact: true }).click();
export const editions = (page: Page) => page.locator('.editions').innerText();
export const counts = (page: Page) => page.locator('.compare-counts').innerText();
export const search = (page: Page) => decodeURIComponent(new URL(page.url()).search);
export const alert = (page: Page) => page.getByRole('alert');

/** A history has to be fetched and read before an answer stands. */
export const poll = <T>(get: () => T) => expect.poll(get, { timeout: 10_000 });

/** The names of the histories that a page asks for. */
export function historiesOf(page: Page): string[] {
  const asked: string[] = [];
  page.on('request', (request) => {
    const [, source] = /\/api\/v1\/history\/(.+)\.json$/.exec(request.url()) ?? [];
    if (source !== undefined) asked.push(source);
  });
  return asked;
}
