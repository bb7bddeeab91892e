import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { useBrowser, type PageOptions } from './support/browser.ts';
import { useServer } from './support/server.ts';

const server = useServer();
const { newPage } = useBrowser();

/** As narrow as 1280 px at 400 % zoom. */
const NARROWEST = { width: 320, height: 640 };

async function open(path: string, options: PageOptions = {}): Promise<Page> {
  const page = await newPage({ baseURL: server.origin, ...options });
  await page.goto(path);
  return page;
}

describe('at 400 % zoom', () => {
  it.each([
    '/json/20031/',
    '/gateway/op/2/',
    '/voice/op/29/',
    '/gateway/event/SOCIAL_LAYER_SKU_PURCHASE_ELIGIBILITY_RESPONSE/',
    '/gateway/event/SESSIONS_REPLACE/',
    '/4014/',
    '/sources/official/',
    '/guides/reading-a-page/',
  ])('%s does not scroll sideways', async (path) => {
    const page = await open(path, { viewport: NARROWEST });
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBe(0);
  });
});

describe('what each source says', () => {
  it.each([1280, 360])('stands on one line with its date and commit, %i px wide', async (width) => {
    const page = await open('/json/50013/', { viewport: { width, height: 800 } });
    const row = page.locator('.code-sources tbody tr', { hasText: 'discord-api-types' });
    const bottoms = await row
      .locator('.since a, td:last-child a')
      // An empty box on the line sits on its base line.
      .evaluateAll((links) =>
        links.map((link) => {
          const mark = document.createElement('span');
          mark.style.display = 'inline-block';
          link.append(mark);
          return mark.getBoundingClientRect().bottom;
        }),
      );
    expect(bottoms).toHaveLength(2);
    expect(Math.abs(bottoms[0]! - bottoms[1]!)).toBeLessThan(1);
  });

  it('tells differences by more than colour', async () => {
    const page = await open('/json/50013/');
    const line = (selector: string) =>
      page
        .locator(`.code-sources ${selector}`)
        .first()
        .evaluate((element) => getComputedStyle(element).textDecorationLine);
    expect(await line('ins')).toBe('underline');
    expect(await line('del')).toBe('line-through');
  });
});
