import type { Page } from 'playwright-core';
import { beforeEach, describe, expect, it } from 'vitest';
import { useBrowser } from './support/browser.ts';
import { useServer } from './support/server.ts';

const server = useServer();
const { newPage } = useBrowser();

const NARROW = { width: 360, height: 740 };

const field = (page: Page) => page.locator('#lookup');
const hits = (page: Page) => page.locator('#lookup-hits').getByRole('option');
const textsOf = async (page: Page) => (await hits(page).allInnerTexts()).map((text) => text.trim());

/** How far the page can be scrolled sideways. */
const overflow = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

describe('the lookup on the home page', () => {
  let page: Page;
  beforeEach(async () => {
    page = await newPage({ baseURL: server.origin });
    await page.goto('/');
  });

  it('finds a JSON error by its number', async () => {
    await field(page).fill('50013');
    await hits(page).first().waitFor();
    expect(await hits(page).first().getAttribute('href')).toBe('/json/50013/');
    expect((await textsOf(page))[0]).toMatch(/50013[^]*Missing permissions/);
  });

  it('finds every code that shares a number, the likeliest first', async () => {
    await field(page).fill('4014');
    await hits(page).first().waitFor();
    const urls = await hits(page).evaluateAll((all) =>
      all.map((each) => each.getAttribute('href')),
    );
    expect(urls.slice(0, 2)).toEqual(['/gateway/close/4014/', '/voice/close/4014/']);
  });

  it('walks the hits with the arrows and opens one with Enter', async () => {
    await field(page).fill('4014');
    await hits(page).first().waitFor();
    const active = () => field(page).getAttribute('aria-activedescendant');
    expect(await active()).toBe(await hits(page).nth(0).getAttribute('id'));

    await page.keyboard.press('ArrowDown');
    expect(await active()).toBe(await hits(page).nth(1).getAttribute('id'));
    expect(await hits(page).nth(1).getAttribute('aria-selected')).toBe('true');
    expect(await hits(page).nth(0).getAttribute('aria-selected')).toBe('false');

    await page.keyboard.press('Enter');
    await page.waitForURL('**/voice/close/4014/');
  });

  it('opens the first hit even when Enter comes before the index', async () => {
    await page.route('**/lookup-index.json', async (route) => {
      await new Promise((later) => setTimeout(later, 300));
      await route.continue();
    });
    await page.reload();
    await field(page).fill('50013');
    await field(page).press('Enter');
    await page.waitForURL('**/json/50013/');
  });

  it('is reached with the slash and cleared with Escape', async () => {
    await page.keyboard.press('/');
    expect(await field(page).evaluate((input) => input === document.activeElement)).toBe(true);
    await page.keyboard.type('50013');
    await hits(page).first().waitFor();
    await page.keyboard.press('Escape');
    expect(await field(page).inputValue()).toBe('');
    expect(await hits(page).count()).toBe(0);
    expect(await field(page).getAttribute('aria-expanded')).toBe('false');
  });

  it('keeps a short query in the address and reads it from there', async () => {
    await field(page).fill('missing permissions');
    await page.waitForURL('**/?q=missing+permissions');
    await page.reload();
    await hits(page).first().waitFor();
    expect(await field(page).inputValue()).toBe('missing permissions');

    await field(page).fill(`DiscordAPIError[50013]: ${'x'.repeat(80)}`);
    await page.waitForURL((url) => !url.searchParams.has('q'));
  });

  it('moves nothing when an answer arrives', async () => {
    const place = () =>
      page.locator('#tables').evaluate((heading) => heading.getBoundingClientRect().y);
    const before = await place();
    await field(page).fill('4014');
    await hits(page).first().waitFor();
    expect(await place()).toBe(before);
  });

  it('says so when nothing is listed, and leaves the tables in sight', async () => {
    await field(page).fill('qwertyzxc');
    const line = page.getByRole('status');
    await line.filter({ hasText: 'No code listed for “qwertyzxc”' }).waitFor();
    expect(await page.locator('#tables').isVisible()).toBe(true);
  });

  it('says so when the index cannot be had, and tries again', async () => {
    await page.route('**/lookup-index.json', (route) => route.abort());
    await page.reload();
    await field(page).fill('5001');
    await page.getByRole('status').filter({ hasText: 'did not load' }).waitFor();
    await page.unroute('**/lookup-index.json');
    await field(page).fill('50013');
    await hits(page).first().waitFor();
  });

  it('writes what it is given as text, not as markup', async () => {
    await field(page).fill('<img src=x onerror=alert(1)>');
    await page.getByRole('status').filter({ hasText: /\S/ }).waitFor();
    expect(await page.locator('lookup-box img').count()).toBe(0);
  });
});

it('leads from another page to the field with the slash', async () => {
  const page = await newPage({ baseURL: server.origin });
  await page.goto('/json/');
  await page.keyboard.press('/');
  await page.waitForURL('**/#lookup');
  await page.waitForFunction(() => document.activeElement?.id === 'lookup');
});

it('works without JavaScript: the field says so, every table is a link', async () => {
  const page = await newPage({ baseURL: server.origin, javaScriptEnabled: false });
  await page.goto('/');
  expect(await page.locator('lookup-box noscript').innerText()).toContain('needs JavaScript');
  for (const url of ['/gateway/op/', '/json/', '/voice/close/', '/websocket/close/']) {
    expect(await page.locator(`[data-lookup-rest] a[href="${url}"]`).count()).toBe(1);
  }
});

it('asks for what the path of a missing page seems to mean', async () => {
  const page = await newPage({ baseURL: server.origin });
  const response = await page.goto('/50014x/');
  expect(response?.status()).toBe(404);
  await hits(page).first().waitFor();
  expect(await field(page).inputValue()).toBe('50014x');
  expect(await hits(page).first().getAttribute('href')).toBe('/json/50014/');
  expect(new URL(page.url()).search).toBe('');
});

it('takes the old query back when the slash is pressed again', async () => {
  const page = await newPage({ baseURL: server.origin });
  await page.goto('/50014x/');
  await hits(page).first().waitFor();
  await page.keyboard.press('/');
  await page.keyboard.type('4014');
  expect(await field(page).inputValue()).toBe('4014');
});

it('prints the tables, whatever is asked on the screen', async () => {
  const page = await newPage({ baseURL: server.origin });
  await page.goto('/?q=4014');
  await hits(page).first().waitFor();
  expect(await page.locator('#tables').isVisible()).toBe(false);
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('#tables').isVisible()).toBe(true);
});

it.each(['/', '/?q=4014', '/?q=perm', '/no/such/page/'])(
  'shows %s on a small phone without scrolling sideways',
  async (path) => {
    const page = await newPage({ baseURL: server.origin, viewport: NARROW });
    await page.goto(path, { waitUntil: 'networkidle' });
    expect(await overflow(page)).toBe(0);
  },
);
