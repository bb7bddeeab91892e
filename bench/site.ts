import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { launchOptions } from '../tests/browser/support/chromium.ts';
import { serve } from '../tests/browser/support/server.ts';
import unpackChromium from '../tests/browser/support/unpack-chromium.ts';

/** A built site that is served, and Chromium to look at it with. */
export interface Site {
  /** The folder in which it was built. */
  folder: string;
  /** Opens a page of its own, with cache and storage of its own, in a browser that was started for it. */
  open: (options?: OpenOptions) => Promise<Page>;
}

/** How a page is opened. */
export interface OpenOptions extends BrowserContextOptions {
  /** What Chromium is started with. */
  args?: readonly string[];
}

/** Serves a built site as long as something is measured on it. */
export async function withSite<T>(folder: string, use: (site: Site) => Promise<T>): Promise<T> {
  unpackChromium();
  const browsers: Browser[] = [];
  const server = await serve(folder);
  const open = async ({ args = [], ...options }: OpenOptions = {}): Promise<Page> => {
    const settings = launchOptions();
    const browser = await chromium.launch({
      ...settings,
      args: [...(settings.args ?? []), ...args],
    });
    browsers.push(browser);
    return browser.newPage({ baseURL: server.origin, ...options });
  };
  try {
    return await use({ folder, open });
  } finally {
    await Promise.all(browsers.map((browser) => browser.close()));
    await server.close();
  }
}
