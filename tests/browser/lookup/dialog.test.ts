import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { control, dialog, field, hits, NARROW, requestsOf, urls, useLookup } from './use-lookup.ts';

const { newPage, open, server } = useLookup();

const START = '/json/50001/';
const isFocused = (page: Page, selector: string) =>
  page.evaluate((each) => document.activeElement === document.querySelector(each), selector);

describe('the slash on a code page', () => {
  it('opens the dialog, whose Enter opens the first hit', async () => {
    const page = await open(START);
    await page.keyboard.press('/');
    await dialog(page).waitFor();
    await page.keyboard.type('50013');
    await hits(page).first().waitFor();
    expect(await field(page).inputValue()).toBe('50013');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/json/50013/');
  });

  it('loses nothing of what is typed before the code is there', async () => {
    const page = await open(START);
    await page.route(/lookup-(box|engine|index)/, async (route) => {
      await new Promise((later) => setTimeout(later, 300));
      await route.continue();
    });
    await page.keyboard.press('/');
    await page.keyboard.type('50013');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/json/50013/');
  });

  it('is a letter where one types', async () => {
    const page = await open('/json/');
    await page.getByRole('searchbox').first().focus();
    await page.keyboard.press('/');
    expect(await dialog(page).count()).toBe(0);
  });

  it('keeps no query in the address of the page', async () => {
    const page = await open(START);
    await page.keyboard.press('/');
    await page.keyboard.type('50013');
    await hits(page).first().waitFor();
    await page.waitForTimeout(400);
    expect(page.url()).toBe(`${server.origin}${START}`);
  });
});

describe('the dialog', () => {
  it('closes when a link in it is followed, also to its own page', async () => {
    const page = await open('/guides/finding-a-code/');
    await page.keyboard.press('/');
    await field(page).fill('error code: 59999');
    await dialog(page).getByRole('link', { name: 'What to do now' }).click();
    await dialog(page).waitFor({ state: 'hidden' });
    expect(new URL(page.url()).hash).toBe('#a-code-that-nobody-lists');
  });

  it('opens by "Find a code", and gives the focus back when it is closed', async () => {
    const page = await open(START);
    await control(page).focus();
    await page.keyboard.press('Enter');
    await dialog(page).waitFor();
    expect(await isFocused(page, '#lookup')).toBe(true);
    await page.keyboard.press('Escape');
    await dialog(page).waitFor({ state: 'hidden' });
    expect(await isFocused(page, 'a[aria-keyshortcuts="/"]')).toBe(true);
  });

  it('is cleared by Escape first, then closed', async () => {
    const page = await open(START);
    await page.keyboard.press('/');
    await page.keyboard.type('50013');
    await hits(page).first().waitFor();
    await page.keyboard.press('Escape');
    expect(await field(page).inputValue()).toBe('');
    expect(await dialog(page).isVisible()).toBe(true);
    await page.keyboard.press('Escape');
    await dialog(page).waitFor({ state: 'hidden' });
  });

  it('closes by its button and beside it, and opens again with its text', async () => {
    const page = await open(START, { viewport: NARROW });
    await control(page).click();
    await field(page).fill('4014');
    await hits(page).first().waitFor();
    await dialog(page).getByRole('button', { name: 'Close' }).click();
    await dialog(page).waitFor({ state: 'hidden' });
    await control(page).click();
    expect(await field(page).inputValue()).toBe('4014');
    await page.mouse.click(3, 3);
    await dialog(page).waitFor({ state: 'hidden' });
  });

  it('lets the page behind it be, and the pages that have a field have none', async () => {
    const page = await open(START);
    const place = () =>
      page.locator('h1').evaluate((heading) => heading.getBoundingClientRect().toJSON() as object);
    const before = await place();
    await page.keyboard.press('/');
    await page.keyboard.type('4014');
    await hits(page).first().waitFor();
    expect(await place()).toEqual(before);
    expect(await urls(page)).toContain('/gateway/close/4014/');

    for (const path of ['/', '/no/such/page/']) {
      await page.goto(path);
      expect(await control(page).count()).toBe(0);
      await page.keyboard.press('/');
      expect(await isFocused(page, '#lookup')).toBe(true);
      expect(await page.locator('dialog.lookup-dialog').count()).toBe(0);
    }
  });

  it('costs a page nothing before it is opened', async () => {
    const page = await newPage({ baseURL: server.origin });
    const requests = requestsOf(page);
    await page.goto(START, { waitUntil: 'networkidle' });
    const ofLookup = () =>
      requests.map((each) => each.url()).filter((url) => /lookup-[a-z]+.*\.js/.test(url));
    expect(requests.length).toBeGreaterThan(0);
    expect(ofLookup()).toEqual([]);
    await page.keyboard.press('/');
    await expect.poll(() => ofLookup().length).toBeGreaterThan(0);
  });
});

it('without JavaScript "Find a code" leads to the home page', async () => {
  const page = await newPage({ baseURL: server.origin, javaScriptEnabled: false });
  await page.goto(START);
  await control(page).click();
  await page.waitForURL('**/#lookup');
});
