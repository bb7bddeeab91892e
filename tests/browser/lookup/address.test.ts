import { describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { field, hits, LOG, TOKEN, urls, useLookup } from './use-lookup.ts';

const { open, asked } = useLookup();

const query = (page: Page) => new URL(page.url()).searchParams.get('q');

describe('the address of the home page', () => {
  it('keeps a short query, and is read', async () => {
    const page = await asked('missing permissions');
    await page.waitForURL('**/?q=missing+permissions');
    await page.reload();
    await hits(page).first().waitFor();
    expect(await field(page).inputValue()).toBe('missing permissions');
    expect((await urls(page))[0]).toBe('/json/50013/');
  });

  it.each([
    ['a long line', `DiscordAPIError[50013]: ${'x'.repeat(80)}`],
    ['several lines', 'closed with\n4014'],
    ['a log', LOG],
    ['a token', TOKEN],
    ['an e-mail address', 'jane@example.org 50013'],
    ['nothing', ''],
  ])('loses its query to %s', async (_, text) => {
    const page = await asked('50013');
    await page.waitForURL('**/?q=50013');
    await field(page).fill(text);
    await page.waitForURL((url) => !url.searchParams.has('q'));
    expect(page.url()).not.toContain('Cl2FMQ');
  });

  it('that asks for a long text or a secret is answered, and emptied', async () => {
    const page = await open(`/?q=${encodeURIComponent(`DiscordAPIError[50013]: ${TOKEN}`)}`);
    await hits(page).first().waitFor();
    expect(await urls(page)).toContain('/json/50013/');
    await page.waitForURL((url) => !url.searchParams.has('q'));
  });

  it('keeps a query whose Enter followed at once', async () => {
    const page = await open();
    await field(page).fill('50013');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/json/50013/');
    await page.goBack();
    expect(query(page)).toBe('50013');
    await hits(page).first().waitFor();
  });

  it('adds nothing to the history', async () => {
    const page = await open();
    const length = () => page.evaluate(() => history.length);
    const before = await length();
    await field(page).fill('50013');
    await page.waitForURL('**/?q=50013');
    await field(page).fill('4014');
    await page.waitForURL('**/?q=4014');
    expect(await length()).toBe(before);
  });
});

describe('the page that stands for no other', () => {
  it('asks for what its path seems to mean', async () => {
    const page = await open('/json/50014x/');
    await hits(page).first().waitFor();
    expect(await field(page).inputValue()).toBe('50014');
    expect((await urls(page))[0]).toBe('/json/50014/');
    expect(query(page)).toBeNull();
  });

  it('keeps no query in its address', async () => {
    const page = await open('/no/such/page/');
    await field(page).fill('50013');
    await hits(page).first().waitFor();
    await page.waitForTimeout(400);
    expect(query(page)).toBeNull();
  });
});
