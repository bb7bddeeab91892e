import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { field, hits, line, LOG, marked, paste, urls, useLookup } from './use-lookup.ts';

const { open, asked } = useLookup();

const height = async (page: Page) => (await field(page).boundingBox())?.height ?? NaN;

describe('a pasted log', () => {
  it('grows the field, up to where it scrolls', async () => {
    const page = await open();
    const one = await height(page);
    await field(page).fill('closed\nwith\n4014\nonce more');
    expect(await height(page)).toBeGreaterThan(one);
    await paste(page, 'closed with 4014\n'.repeat(400));
    expect(await height(page)).toBeLessThan(300);
    await field(page).fill('');
    expect(await height(page)).toBe(one);
  });

  it('is kept whole, however long', async () => {
    const page = await open();
    const long = `${'some words of a log\n'.repeat(50_000)}DiscordAPIError[50013]: Missing Permissions`;
    await paste(page, long);
    await hits(page).first().waitFor();
    expect((await field(page).inputValue()).length).toBe(long.length);
    expect(await urls(page)).toContain('/json/50013/');
  });

  it('leads to every code in it, with the lines that they stand in', async () => {
    const page = await asked(LOG);
    const all = await urls(page);
    expect(all[0]).toBe('/json/50035/');
    expect(all).toContain('/gateway/close/4014/');
    expect(await hits(page).first().innerText()).toMatch(/line\s3\b/);
    await page.locator('.lookup-unlisted').filter({ hasText: '59999' }).waitFor();
  });

  it('shows its marks, which lead to the codes', async () => {
    const page = await asked(LOG);
    await marked(page).waitFor();
    const close = marked(page).getByRole('link', { name: '4014' });
    expect(await close.getAttribute('href')).toBe('/gateway/close/4014/');
    expect(await marked(page).locator('mark.unlisted').innerText()).toBe('59999');
    const underline = await marked(page)
      .locator('mark')
      .first()
      .evaluate((each) => getComputedStyle(each).textDecorationLine);
    expect(underline).toBe('underline');
    await close.click();
    await page.waitForURL('**/gateway/close/4014/');
  });

  it('is shown around its marks where it is long, and says what it leaves out', async () => {
    const page = await open();
    const rows = Array.from({ length: 1000 }, (_, at) => `row number ${'x'.repeat(at % 7)}`);
    rows[500] = 'DiscordAPIError[50013]: Missing Permissions';
    await paste(page, rows.join('\n'));
    await marked(page).waitFor();
    const gaps = await marked(page).locator('.gap').allInnerTexts();
    expect(gaps).toEqual(['… 498 lines without a code …', '… 497 lines without a code …']);
  });

  it('is written as text, not as markup', async () => {
    const page = await asked('<img src=x onerror=alert(1)>\n<b>DiscordAPIError[50013]</b>');
    await marked(page).waitFor();
    expect(await marked(page).innerText()).toContain('<img src=x onerror=alert(1)>');
    expect(await page.locator('lookup-box img').count()).toBe(0);
  });

  it('without a code says so, and shows no text', async () => {
    const page = await open();
    await field(page).fill('some words\nof some log\nwith nothing in them');
    await line(page).filter({ hasText: 'No Discord code found in this text.' }).waitFor();
    expect(await marked(page).count()).toBe(0);
  });
});

it('a short query shows no text', async () => {
  const page = await asked(LOG);
  await marked(page).waitFor();
  await field(page).fill('closed with 4014');
  await expect.poll(() => marked(page).count()).toBe(0);
});

describe('an invalid form', () => {
  it('is listed: field, validation code with its page, message', async () => {
    const page = await asked(LOG);
    const faults = page.locator('.lookup-faults li');
    await faults.first().waitFor();
    expect(await page.locator('.lookup-faults h2').innerText()).toBe('2 fields at fault');
    expect(await faults.allInnerTexts()).toEqual([
      expect.stringMatching(/embeds\[0\]\.description\s+BASE_TYPE_MAX_LENGTH\s+Must be 4096/),
      expect.stringMatching(/embeds\[0\]\.fields\[3\]\.name\s+BASE_TYPE_REQUIRED\s+This field/),
    ]);
    const href = await faults.first().getByRole('link').getAttribute('href');
    expect(href).toMatch(/\/BASE_TYPE_MAX_LENGTH\/$/);
    const response = await page.request.get(String(href));
    expect(response.status()).toBe(200);
  });

  it('that a log repeats is listed once, and marked each time', async () => {
    const page = await asked(`${LOG}\n${LOG}`);
    await marked(page).waitFor();
    expect(await page.locator('.lookup-faults li').count()).toBe(2);
    expect(await marked(page).locator('mark', { hasText: 'Must be 4096' }).count()).toBe(2);
  });

  it('gives its validation codes no second place among the cards', async () => {
    const page = await asked(LOG);
    await page.locator('.lookup-faults li').first().waitFor();
    expect((await urls(page)).filter((url) => url.includes('BASE_TYPE'))).toEqual([]);
  });
});
