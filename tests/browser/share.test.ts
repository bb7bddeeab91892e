import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { useBrowser, type PageOptions } from './support/browser.ts';
import { drawn } from './support/drawn.ts';
import { useServer } from './support/server.ts';

const server = useServer(process.env.OPCODEX_DIST);
const { newPage } = useBrowser();

const PHONE = { width: 360, height: 740 };
/** Where the built site says that it stands. */
const SITE = new URL(process.env.SITE_URL ?? 'http://localhost:4321').origin;
const NAME = '50013 Missing permissions';
const LINK = `${SITE}/json/50013/`;

async function open(path: string, options: PageOptions = {}): Promise<Page> {
  const page = await newPage({ baseURL: server.origin, ...options });
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(path);
  return page;
}

const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());
const copied = (page: Page) => expect.poll(() => clipboard(page));
const button = (within: Locator, name: string) => within.getByRole('button', { name, exact: true });

describe('a code’s page', () => {
  it('gives its link, a line of Markdown, and a line of text', async () => {
    const page = await open('/json/50013/');
    const share = page.getByRole('group', { name: 'Copy JSON error code 50013' });
    await button(share, 'Link').click();
    await copied(page).toBe(LINK);
    await button(share, 'Markdown').click();
    await copied(page).toBe(`[${NAME}](${LINK})`);
    await button(share, 'Text').click();
    await copied(page).toMatch(
      /^50013 Missing permissions \(JSON error code\): Your bot .+\. http\S+$/,
    );
  });

  it('copies at a click that comes before anything points at it', async () => {
    const page = await open('/json/50013/');
    await page.locator('.share button').first().dispatchEvent('click');
    await page.locator('.share').getByText('Copied').first().waitFor();
  });

  it('says so on the button and aloud, and moves nothing', async () => {
    const page = await open('/json/50013/');
    const share = page.locator('.share');
    const places = () =>
      share.locator('button, a:not(.permalink)').evaluateAll((all) =>
        all.map((each) => {
          const { x, y, width } = each.getBoundingClientRect();
          return [x, y, width];
        }),
      );
    const before = await places();
    await button(share, 'Link').click();
    await button(share, 'Copied').waitFor();
    expect(await share.locator('[role=status]').first().textContent()).toBe('Copied');
    expect(await places()).toEqual(before);
  });

  it('is worked by the keyboard', async () => {
    const page = await open('/json/50013/');
    await button(page.locator('.share'), 'Link').focus();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await copied(page).toBe(`[${NAME}](${LINK})`);
  });

  it('asks for no script of it before it is wanted', async () => {
    const page = await newPage({ baseURL: server.origin });
    const scripts: string[] = [];
    page.on('request', (request) => scripts.push(request.url()));
    await page.goto('/json/50013/', { waitUntil: 'networkidle' });
    expect(scripts.filter((url) => url.includes('copy-button'))).toEqual([]);
    await page.locator('.share button').first().hover();
    await expect.poll(() => scripts.some((url) => url.includes('copy-button'))).toBe(true);
  });

  it('shows its address where there is no JavaScript', async () => {
    const page = await newPage({ baseURL: server.origin, javaScriptEnabled: false });
    await page.goto('/json/50013/');
    expect(await page.getByRole('link', { name: LINK }).isVisible()).toBe(true);
    expect(await page.locator('.share button').first().isVisible()).toBe(false);
  });

  it('has it on paper as well', async () => {
    const page = await open('/json/50013/');
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByText(LINK, { exact: true }).isVisible()).toBe(true);
    expect(await page.locator('.share button').first().isVisible()).toBe(false);
  });

  it('has targets of 24 px and fits a phone', async () => {
    const page = await open('/json/50013/', { viewport: PHONE });
    const boxes = await page
      .locator('.share button, .share > a:not(.permalink)')
      .evaluateAll((all) => all.map((each) => each.getBoundingClientRect().toJSON() as DOMRect));
    expect(boxes).toHaveLength(4);
    for (const { height, right } of boxes) {
      expect(height).toBeGreaterThanOrEqual(24);
      expect(right).toBeLessThanOrEqual(PHONE.width);
    }
  });
});

describe('a row of a table', () => {
  const row = (page: Page, code: string) => page.locator(`tr[id="${code}"]`);
  const bar = (page: Page, code: string) => page.getByRole('toolbar', { name: `Copy ${code}` });

  /** Rows that come into sight for the first time may slide away below the pointer. */
  const pointAt = (page: Page, code: string) =>
    expect
      .poll(async () => {
        await row(page, code).hover();
        return bar(page, code).isVisible();
      })
      .toBe(true);

  it('gives the same as the code’s page', async () => {
    const page = await open('/json/50013/');
    const texts = await page
      .locator('.share copy-button')
      .evaluateAll((all) => all.map((each) => each.dataset.text));
    await page.goto('/json/');
    for (const [at, name] of ['Link', 'Markdown', 'Text'].entries()) {
      await pointAt(page, '50013');
      await button(bar(page, '50013'), name).click();
      await copied(page).toBe(texts[at]);
    }
  });

  it('has its bar while the pointer is there, and nothing moves', async () => {
    const page = await open('/gateway/op/');
    const places = () =>
      page.$$eval('code-table tbody :is(tr, td, th)', (cells) =>
        cells.map((cell) => {
          const { x, y, width, height } = cell.getBoundingClientRect();
          return [x, y + scrollY, width, height];
        }),
      );
    const before = await places();
    await pointAt(page, '2');
    expect(await places()).toEqual(before);
    await pointAt(page, '3');
    expect(await page.getByRole('toolbar').count()).toBe(1);
    await page.getByRole('heading', { level: 1 }).hover();
    await expect.poll(() => page.getByRole('toolbar').count()).toBe(0);
  });

  it('covers no word with its bar', async () => {
    const page = await open('/gateway/op/');
    await pointAt(page, '2');
    const top = (await bar(page, '2').boundingBox())!.y;
    const bottom = await row(page, '2')
      .locator('.f')
      .evaluate((cell) => {
        const range = document.createRange();
        range.selectNode(cell.firstChild!);
        return range.getBoundingClientRect().bottom;
      });
    expect(top).toBeGreaterThanOrEqual(bottom - 3);
  });

  it('is reached by Tab, walked by arrows, and left by one Tab', async () => {
    const page = await open('/gateway/op/');
    await row(page, '2').getByRole('link').first().focus();
    await bar(page, '2').waitFor();
    const focused = () => page.evaluate(() => document.activeElement?.textContent.trim());
    await page.keyboard.press('Tab');
    expect(await focused()).toBe('Link');
    await page.keyboard.press('ArrowLeft');
    expect(await focused()).toBe('Text');
    await page.keyboard.press('ArrowLeft');
    expect(await focused()).toBe('Markdown');
    await page.keyboard.press('Enter');
    await copied(page).toBe(`[2 Identify](${SITE}/gateway/op/2/)`);
    await page.keyboard.press('Tab');
    expect(await focused()).toBe('3');
    await bar(page, '3').waitFor();
  });

  it('keeps its bar under the keyboard while the pointer rests elsewhere', async () => {
    const page = await open('/gateway/op/');
    await pointAt(page, '7');
    await row(page, '2').getByRole('link').first().focus();
    await page.keyboard.press('Tab');
    await row(page, '8').hover();
    expect(await bar(page, '2').isVisible()).toBe(true);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Link');
  });

  it('says where it could not', async () => {
    const page = await open('/gateway/op/');
    await page.route('**/gateway/op/2/', (route) => route.abort());
    await pointAt(page, '2');
    await button(bar(page, '2'), 'Text').click();
    await button(bar(page, '2'), 'Could not copy').waitFor();
  });

  it('still sorts and filters by what it says', async () => {
    const page = await open('/gateway/op/');
    await pointAt(page, '2');
    await page.getByRole('searchbox').fill('markdown');
    await drawn(page);
    expect(await page.getByText('No code fits.').isVisible()).toBe(true);
    expect(await page.getByText('Is a code missing?').isVisible()).toBe(true);
  });
});

describe('a card', () => {
  const card = (page: Page, code: string) => page.locator(`tr[id="${code}"]`);
  const bar = (page: Page, code: string) => page.getByRole('toolbar', { name: `Copy ${code}` });

  it('shows what can be copied when its end is tapped', async () => {
    const page = await open('/gateway/op/', { viewport: PHONE });
    const size = () =>
      card(page, '2').evaluate((row: HTMLElement) => [row.offsetWidth, row.offsetHeight]);
    const before = await size();
    await card(page, '2').locator('.f').click();
    await bar(page, '2').waitFor();
    expect(await size()).toEqual(before);
    await button(bar(page, '2'), 'Markdown').click();
    await copied(page).toBe(`[2 Identify](${SITE}/gateway/op/2/)`);
    expect(new URL(page.url()).pathname).toBe('/gateway/op/');
    for (const each of await bar(page, '2').getByRole('button').all()) {
      expect((await each.boundingBox())!.height).toBeGreaterThanOrEqual(44);
    }
  });

  it('gives its foot back when another place is tapped', async () => {
    const page = await open('/gateway/op/', { viewport: PHONE });
    await card(page, '2').locator('.f').click();
    await bar(page, '2').waitFor();
    await card(page, '3').locator('.f').click();
    await bar(page, '3').waitFor();
    expect(await bar(page, '2').count()).toBe(0);
    await page.locator('.legend').click();
    expect(await bar(page, '3').count()).toBe(0);
  });

  it('still leads to its page everywhere else', async () => {
    const page = await open('/gateway/op/', { viewport: PHONE });
    await card(page, '2').locator('.n').click({ force: true });
    await page.waitForURL('**/gateway/op/2/');
  });
});

describe('a code that nobody lists', () => {
  it('is reported with its number, and with nothing else of what was pasted', async () => {
    const page = await newPage({ baseURL: server.origin });
    const repository = 'https://github.com/owner/name/issues/new';
    await page.route('/', async (route) => {
      const response = await route.fetch();
      const html = await response.text();
      const body = html.replace('<lookup-box', `<lookup-box data-report="${repository}"`);
      await route.fulfill({ response, body });
    });
    await page.goto('/');
    await page
      .getByLabel('Code, name, message or log')
      .fill('DiscordAPIError[59876]: Confidential');
    const link = page.getByRole('link', { name: 'Report it' });
    await link.waitFor();
    const url = new URL((await link.getAttribute('href')) ?? '');
    expect(url.origin + url.pathname).toBe(repository);
    expect(url.searchParams.get('title')).toBe('Missing code: 59876 (JSON error codes)');
    expect(url.searchParams.get('body')).toContain('59876');
    expect(decodeURIComponent(url.search)).not.toMatch(/confidential|DiscordAPIError/i);
  });
});
