import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { useBrowser, type PageOptions } from './support/browser.ts';
import { useServer } from './support/server.ts';

const server = useServer();
const { newPage } = useBrowser();

const PAGES = [
  '/json/10062/',
  '/gateway/op/8/',
  '/gateway/event/GUILD_APPLIED_BOOSTS_UPDATE/',
  '/json/5xxxx/',
  '/guides/reconnecting/',
  '/guides/reading-an-api-error/',
  '/guides/rate-limits/',
  '/guides/invalid-form-bodies/',
  '/guides/documented-or-undocumented/',
  '/guides/how-the-data-gets-here/',
  '/guides/contributing/',
];

async function open(path: string, options: PageOptions = {}): Promise<Page> {
  const page = await newPage({ baseURL: server.origin, ...options });
  await page.goto(path);
  return page;
}

describe('for everybody', () => {
  it.each(PAGES)('%s does not scroll sideways at 320 px, nor its tables at 360', async (path) => {
    const page = await open(path, { viewport: { width: 320, height: 640 } });
    const over = (selector: string) =>
      page
        .locator(selector)
        .evaluateAll((all) =>
          all
            .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth + 1)
            .map((each) => each.textContent.slice(0, 80)),
        );
    expect(await over('html')).toEqual([]);
    await page.setViewportSize({ width: 360, height: 640 });
    expect(await over('main table')).toEqual([]);
  });

  it('everything is there without JavaScript', async () => {
    const page = await open('/json/10062/', { javaScriptEnabled: false });
    for (const text of ['Can I retry?', 'A minimal cause', 'deferReply', 'How to tell it from']) {
      expect(await page.getByText(text).first().isVisible(), text).toBe(true);
    }
    await page.locator('.crumbs').getByRole('link', { name: '1xxxx' }).click();
    await page.waitForURL('**/json/1xxxx/');
    expect(await page.getByRole('link', { name: '10062' }).first().isVisible()).toBe(true);
  });
});

describe('short answers', () => {
  it('a question with several answers is asked once, and they stand below each other', async () => {
    const page = await open('/json/10062/');
    const asked = page.locator('.code-answers > div', { hasText: 'Not to be confused with' });
    expect(await asked.locator('dt').count()).toBe(1);
    const tops = await asked
      .locator('dd:not(.ground)')
      .evaluateAll((all) => all.map((each) => each.getBoundingClientRect().top));
    expect(tops.length).toBeGreaterThan(1);
    expect(tops).toEqual([...tops].sort((a, b) => a - b));
  });

  it('lead to what they rest on', async () => {
    const page = await open('/json/10062/');
    await page.locator('.code-answers .ground a').first().click();
    await page.waitForURL('**/sources/official/');
  });
});
