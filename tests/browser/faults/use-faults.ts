import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { useBrowser, type PageOptions } from '../support/browser.ts';
import { useServer } from '../support/server.ts';

/** Call once at the top of a test file about what fails. */
export function useFaults() {
  const server = useServer(process.env.OPCODEX_DIST);
  const { newPage } = useBrowser();

  /** A page at an address, prepared before anything of it is asked for. */
  async function open(
    path: string,
    prepare: (page: Page) => Promise<unknown> = () => Promise.resolve(),
    options: PageOptions = {},
  ): Promise<Page> {
    // What a worker keeps is another matter: here the network fails.
    const page = await newPage({ baseURL: server.origin, serviceWorkers: 'block', ...options });
    await prepare(page);
    await page.goto(path);
    return page;
  }

  return { server, open };
}

/** Answers as they come from a host in trouble, a proxy, or a line that broke. */
export const BROKEN = {
  'a page instead': { status: 200, contentType: 'text/html', body: '<!doctype html><p>Sign in' },
  nothing: { status: 200, contentType: 'application/json', body: '' },
  null: { status: 200, contentType: 'application/json', body: 'null' },
  'another shape': { status: 200, contentType: 'application/json', body: '{"error":"no"}' },
  'not found': { status: 404, contentType: 'text/html', body: 'Not found' },
  'a fault of the host': { status: 500, contentType: 'text/plain', body: 'Oops' },
} as const;

export const BROKEN_KINDS = Object.keys(BROKEN) as (keyof typeof BROKEN)[];

/** Has the file at an address arrive cut off in the middle, whole as its status says. */
export const cutOff = (page: Page, address: string): Promise<unknown> =>
  page.context().route(address, async (route) => {
    const response = await route.fetch();
    const body = await response.text();
    await route.fulfill({ status: 200, body: body.slice(0, body.length / 2) });
  });

/** Errors of the page that nobody caught, from now on. */
export function uncaught(page: Page): Error[] {
  const errors: Error[] = [];
  page.on('pageerror', (error) => errors.push(error));
  return errors;
}

/** What is fetched has to arrive before something comes of it. */
export const poll = <T>(get: () => T) => expect.poll(get, { timeout: 15_000 });
