import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { sourceOf } from '../../../src/components/snippets/source-of.ts';
import { readContentFolder } from '../../../src/data/read-content.ts';
import { assemble } from '../../../src/domain/codex/assemble.ts';
import type { SnippetSource } from '../../../src/domain/snippets/types.ts';
import { placeOf } from '../../../src/snippet-cli/place.ts';
import { useBrowser, type PageOptions } from '../support/browser.ts';
import { useServer } from '../support/server.ts';

export const NARROW = { width: 360, height: 740 };
const dist = process.env.OPCODEX_DIST ?? 'dist';

/** Call once at the top of a test file about TypeScript. */
export function useSnippets() {
  const server = useServer(dist);
  const { newPage } = useBrowser();

  async function open(url: string, options: PageOptions = {}): Promise<Page> {
    const page = await newPage({ baseURL: server.origin, ...options });
    await page.goto(url);
    return page;
  }

  /** A table's page with its panel open and filled. */
  async function opened(url: string, options: PageOptions = {}): Promise<Page> {
    const page = await open(url, options);
    if (!/[?#]/.test(url)) await page.getByRole('link', { name: 'Copy as TypeScript' }).click();
    await settled(page);
    return page;
  }

  return { server, open, opened };
}

/** What snippets of a table are made from on the site that is tested. */
export function sourceOfTable(id: string): SnippetSource {
  const codex = assemble(readContentFolder(process.cwd()));
  const view = codex.tables.find(({ table }) => table.id === id);
  if (view === undefined) throw new Error(`No table ${id}.`);
  return sourceOf(view, placeOf({ SITE_URL: process.env.SITE_URL }));
}

/** A file of the site that is tested. */
export function fileOf(url: string): string {
  return readFileSync(path.join(dist, url), 'utf8');
}

export const panel = (page: Page) => page.locator('.snippet-panel');
export const count = (page: Page) => panel(page).locator('output').innerText();
export const field = (page: Page, name: 'form' | 'casing' | 'codes' | 'comments') =>
  panel(page).locator(`[name=${name}]`);
export const tick = (page: Page, code: string) =>
  page.getByRole('checkbox', { name: `Take ${code}`, exact: true });
export const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());
export const allowClipboard = (page: Page) =>
  page.context().grantPermissions(['clipboard-read', 'clipboard-write']);

/** A table has to be fetched before its TypeScript stands. */
export const poll = <T>(get: () => T) => expect.poll(get, { timeout: 10_000 });

/** What the panel shows, with the line break at its end. */
export const preview = (page: Page) =>
  panel(page)
    .locator('.ec-line .code')
    .evaluateAll((blocks) => `${blocks.map(({ textContent }) => textContent).join('\n')}\n`);

/** Waits until the panel has written what it is asked for. */
export async function settled(page: Page): Promise<void> {
  await panel(page).and(page.locator('[aria-busy=false]')).waitFor();
}
