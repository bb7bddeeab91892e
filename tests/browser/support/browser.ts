import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { launchOptions } from './chromium.ts';

export const DESKTOP = { width: 1280, height: 800 };

export interface PageOptions {
  viewport?: { width: number; height: number };
  theme?: 'light' | 'dark';
  javaScriptEnabled?: boolean;
  /** Whether the site's service worker may come; where it does, it answers before routes do. */
  serviceWorkers?: 'allow' | 'block';
  /** What relative addresses are relative to: a server's `origin`. */
  baseURL?: string;
}

export interface SharedBrowser {
  /** A page with cookies and storage of its own; it closes when the test ends. */
  newPage: (options?: PageOptions) => Promise<Page>;
}

/** Call once at the top of a test file: the file's tests share one Chromium. */
export function useBrowser(): SharedBrowser {
  let browser: Browser | undefined;
  let contexts: BrowserContext[] = [];

  beforeAll(async () => {
    browser = await chromium.launch(launchOptions());
  });
  afterEach(async () => {
    await Promise.all(contexts.map((context) => context.close()));
    contexts = [];
  });
  afterAll(() => browser?.close());

  return {
    async newPage({ viewport = DESKTOP, theme = 'light', ...options } = {}) {
      if (browser === undefined) throw new Error('newPage() is for tests and their hooks');
      const context = await browser.newContext({ viewport, colorScheme: theme, ...options });
      contexts.push(context);
      return context.newPage();
    },
  };
}
