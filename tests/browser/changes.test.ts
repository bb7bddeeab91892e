import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { changesUrl, feedUrl } from '../../src/domain/api/paths.ts';
import { useBrowser, type PageOptions } from './support/browser.ts';
import { useServer } from './support/server.ts';

const server = useServer();
const { newPage } = useBrowser();

const NARROW = { width: 360, height: 740 };

async function open(path: string, options: PageOptions = {}): Promise<Page> {
  const page = await newPage({ baseURL: server.origin, ...options });
  await page.goto(path);
  return page;
}

const search = (page: Page) => new URL(page.url()).search;
const message = (page: Page) => page.locator('change-filter output').innerText();
const choose = (page: Page, name: string, value: string) =>
  page.getByRole('combobox', { name }).selectOption(value);

/** The commits that are shown, with their sources and the tables that are shown of them. */
function shown(page: Page): Promise<{ source: string; tables: string[] }[]> {
  return page.$$eval('[data-change]', (all) =>
    all
      .filter((each) => each.checkVisibility())
      .map((each) => ({
        source: (each as HTMLElement).dataset.source ?? '',
        tables: [...each.querySelectorAll<HTMLElement>('[data-table]')]
          .filter((part) => part.checkVisibility())
          .map((part) => part.dataset.table ?? ''),
      })),
  );
}

const overflow = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

describe('the filter', () => {
  it('shows one source, then one of its tables, and counts', async () => {
    const page = await open('/changes/');
    const all = (await shown(page)).length;
    await choose(page, 'Source', 'official');
    const official = await shown(page);
    expect(official.length).toBeLessThan(all);
    expect(new Set(official.map(({ source }) => source))).toEqual(new Set(['official']));
    expect(await message(page)).toBe(`${official.length} of ${all} shown`);
    expect(search(page)).toBe('?source=official');

    await choose(page, 'Table', 'voice-opcodes');
    const voice = await shown(page);
    expect(voice.length).toBeGreaterThan(1);
    expect(new Set(voice.map(({ source }) => source))).toEqual(new Set(['official']));
    expect(new Set(voice.flatMap(({ tables }) => tables))).toEqual(new Set(['voice-opcodes']));
    expect(search(page)).toBe('?source=official&table=voice-opcodes');

    await page.getByRole('button', { name: 'Reset' }).click();
    expect(await shown(page)).toHaveLength(all);
    expect(search(page)).toBe('');
    expect(await page.getByRole('button', { name: 'Reset' }).isDisabled()).toBe(true);
  });

  it('is worked by the keyboard', async () => {
    const page = await open('/changes/');
    await page.getByRole('combobox', { name: 'Source' }).focus();
    await page.keyboard.press('ArrowDown');
    await page.waitForURL('**/changes/?source=official');
    await page.keyboard.press('Tab');
    await page.keyboard.type('HTTP');
    await page.waitForURL('**/changes/?source=official&table=http-status-codes');
    expect(new Set((await shown(page)).flatMap(({ tables }) => tables))).toEqual(
      new Set(['http-status-codes']),
    );
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/changes/');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('source');
  });

  it('says so where nothing fits', async () => {
    const page = await open('/changes/?source=utilbot&table=json-error-codes');
    expect(await shown(page)).toEqual([]);
    expect(await message(page)).toMatch(/^0 of \d+ shown$/);
    expect(await page.getByText('No change fits.').isVisible()).toBe(true);
  });

  it('tells the count to who does not see it', async () => {
    const page = await open('/changes/');
    expect(await page.getByRole('status').filter({ hasText: 'shown' }).count()).toBe(1);
  });

  it('leaves only months with something in them', async () => {
    const page = await open('/changes/?source=teufelsbot');
    const months = await page.$$eval('[data-month]', (all) =>
      all.filter((each) => each.checkVisibility()).map((each) => each.id),
    );
    expect(months.length).toBeGreaterThan(1);
    const cells = page.locator('.month-grid [data-of][href]');
    expect(await cells.count()).toBe(months.length);
    const [newest] = months;
    await page.locator(`.month-grid [data-of="${newest!}"]`).click();
    expect(new URL(page.url()).hash).toBe(`#${newest!}`);
    expect(search(page)).toBe('?source=teufelsbot');
  });

  it('stands on the page of a month too', async () => {
    const page = await open('/changes/2026-06/');
    const all = await shown(page);
    await choose(page, 'Source', 'userdoccers');
    const own = await shown(page);
    expect(own.length).toBe(all.filter(({ source }) => source === 'userdoccers').length);
    expect(await message(page)).toBe(`${own.length} of ${all.length} shown`);
  });
});

describe('the address', () => {
  it('brings the choice back, and so does going back', async () => {
    const page = await open('/changes/?source=official&table=gateway-opcodes');
    const found = await shown(page);
    expect(new Set(found.flatMap(({ tables }) => tables))).toEqual(new Set(['gateway-opcodes']));
    await page.locator('[data-change]:not([hidden]) .when').first().click();
    await page.waitForURL('**/changes/*/#official-*');
    await page.goBack();
    await page.waitForURL('**/changes/?source=official&table=gateway-opcodes');
    expect(await shown(page)).toEqual(found);
    expect(await page.getByRole('combobox', { name: 'Table' }).inputValue()).toBe(
      'gateway-opcodes',
    );
  });

  it('is held to what the page offers', async () => {
    const page = await open('/changes/?source=nobody&table=%22%3E&q=x');
    expect(await message(page)).toMatch(/^(\d+) of \1 shown$/);
  });

  it('leads to a commit even where the filter hides it', async () => {
    const page = await open('/changes/2026-06/?source=userdoccers#official-b9440d7');
    const target = page.locator('#official-b9440d7');
    await expect.poll(() => target.isVisible()).toBe(true);
    expect(search(page)).toBe('');
    const header = await page.$eval('header', (each) => each.getBoundingClientRect().bottom);
    await expect
      .poll(() => target.evaluate((each) => each.getBoundingClientRect().top))
      .toBeGreaterThanOrEqual(header - 1);
  });

  it('is where tables and sources lead', async () => {
    const page = await open('/json/');
    await page.locator('.counts').getByRole('link', { name: 'Changes' }).click();
    await page.waitForURL('**/changes/?table=json-error-codes');
    expect(new Set((await shown(page)).flatMap(({ tables }) => tables))).toEqual(
      new Set(['json-error-codes']),
    );
    await page.goto('/sources/userdoccers/');
    await page.locator('aside').getByRole('link', { name: 'Changes' }).click();
    await page.waitForURL('**/changes/?source=userdoccers');
    expect(new Set((await shown(page)).map(({ source }) => source))).toEqual(
      new Set(['userdoccers']),
    );
  });
});

describe('without JavaScript', () => {
  it('the log stands whole, without the bar that could do nothing', async () => {
    const page = await open('/changes/?source=official', { javaScriptEnabled: false });
    const lines = page.locator('[data-change]');
    expect(await lines.count()).toBeGreaterThan(400);
    expect(await lines.last().isVisible()).toBe(true);
    expect(await page.locator('change-filter form').isVisible()).toBe(false);
  });

  it('a month folds its long lists and opens them', async () => {
    const page = await open('/changes/2022-02/', { javaScriptEnabled: false });
    const summary = page.getByText('148 codes');
    const code = page.locator('details a[href="/json/50013/"]');
    expect(await code.isVisible()).toBe(false);
    await summary.click();
    expect(await code.isVisible()).toBe(true);
  });
});

const PAGES = ['/changes/', '/changes/2020-02/', '/changes/2026-03/', '/changes/2018-09/'];

describe('for everybody', () => {
  it.each(PAGES)('%s does not scroll sideways on a phone', async (path) => {
    const page = await open(path, { viewport: NARROW });
    expect(await overflow(page)).toBe(0);
  });

  it('a month on paper has no bar', async () => {
    const page = await open('/changes/2020-02/');
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('change-filter form').isVisible()).toBe(false);
    expect(await page.locator('article').last().isVisible()).toBe(true);
  });
});

describe('a feed', () => {
  it.each([feedUrl(), feedUrl('official')])('%s is well-formed XML of Atom', async (path) => {
    const page = await open(changesUrl());
    const feed = await page.evaluate(async (url) => {
      const text = await (await fetch(url)).text();
      const parsed = new DOMParser().parseFromString(text, 'application/xml');
      const html = new DOMParser();
      return {
        error: parsed.querySelector('parsererror')?.textContent,
        root: `${parsed.documentElement.namespaceURI ?? ''} ${parsed.documentElement.localName}`,
        outside: [...parsed.querySelectorAll('*')].filter(
          ({ namespaceURI }) => namespaceURI !== parsed.documentElement.namespaceURI,
        ).length,
        entries: [...parsed.querySelectorAll('entry')].map((entry) => ({
          children: [...entry.children].map(({ localName }) => localName).sort(),
          title: entry.querySelector('title')?.textContent ?? '',
          words: html.parseFromString(
            entry.querySelector('content')?.textContent ?? '',
            'text/html',
          ).body.innerText,
        })),
      };
    }, path);
    expect(feed.error).toBeUndefined();
    expect(feed.root).toBe('http://www.w3.org/2005/Atom feed');
    expect(feed.outside).toBe(0);
    expect(feed.entries.length).toBeGreaterThan(40);
    const children = ['content', 'id', 'link', 'published', 'title', 'updated'];
    for (const entry of feed.entries) expect(entry.children).toEqual(children);
    const pins = feed.entries.find(({ title }) => title.includes('renamed 30003'));
    expect(pins?.words).toContain('Maximum number of pins reached for the channel (250)');
  });
});
