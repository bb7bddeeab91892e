import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { launchOptions } from '../tests/browser/support/chromium.ts';
import { serve } from '../tests/browser/support/server.ts';
import unpackChromium from '../tests/browser/support/unpack-chromium.ts';
import { measure } from './measure.ts';

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

/**
 * Serves the built site as long as something is measured on it.
 *
 * @param built the folder of a site that is built; without one it is built for this, and removed then
 * @throws Error where the folder holds no site
 */
export async function withSite<T>(
  root: string,
  built: string | undefined,
  use: (site: Site) => Promise<T>,
): Promise<T> {
  unpackChromium();
  const own = built === undefined ? await mkdtemp(join(tmpdir(), 'opcodex-site-')) : undefined;
  const folder = resolve(root, built ?? join(own ?? '', 'dist'));
  const browsers: Browser[] = [];
  try {
    if (own !== undefined) {
      await measure('npm', ['run', '--silent', 'build', '--', '--outDir', folder], { cwd: root });
    }
    if (!existsSync(join(folder, 'lookup-index.json'))) {
      throw new Error(`${folder} holds no built site: --site takes the folder of a build.`);
    }
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
  } finally {
    if (own !== undefined) await rm(own, { recursive: true, force: true });
  }
}
