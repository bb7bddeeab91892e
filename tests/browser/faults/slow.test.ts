import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { DRIFTS, field as checkField, OCTOBER } from '../check/use-check.ts';
import { dialog, field, hits, line, urls } from '../lookup/use-lookup.ts';
import { PROMISED, result } from '../support/compare.ts';
import { poll, uncaught, useFaults } from './use-faults.ts';

const { open } = useFaults();

/** A phone at the edge of its cell, from now on. */
async function slow(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 600,
    downloadThroughput: 100_000,
    uploadThroughput: 50_000,
  });
}

test('the home page’s field keeps what is typed before anything can answer it', async () => {
  const page = await open('/', slow);
  const errors = uncaught(page);
  await field(page).pressSequentially('4014');
  await line(page)
    .filter({ hasText: /^Loading the (lookup|list of codes)…$/ })
    .waitFor();
  await field(page).press('End');
  await field(page).pressSequentially(' disallowed');
  await hits(page).first().waitFor();
  expect(await field(page).inputValue()).toBe('4014 disallowed');
  expect((await urls(page))[0]).toBe('/gateway/close/4014/');
  expect(await line(page).innerText()).not.toContain('Loading');
  expect(errors).toEqual([]);
});

test('an Enter that comes too early opens the code once it is known', async () => {
  const page = await open('/', slow);
  await field(page).pressSequentially('50013');
  await field(page).press('Enter');
  await page.waitForURL('**/json/50013/');
});

test('the lookup’s dialog is seen, and keeps what is typed', async () => {
  const page = await open('/json/50001/');
  await slow(page);
  await page.keyboard.press('/');
  await page.keyboard.type('50013');
  await dialog(page)
    .getByText(/^Loading the (lookup|list of codes)…$/)
    .waitFor();
  const opacity = () => dialog(page).evaluate((each) => getComputedStyle(each).opacity);
  await poll(opacity).toBe('1');
  await hits(page).first().waitFor();
  expect(await urls(page)).toEqual(['/json/50013/']);
});

test('the search is seen, says what it waits for, and keeps what is typed', async () => {
  const page = await open('/guides/');
  await slow(page);
  await page.keyboard.press('Control+k');
  await page.keyboard.type('50013');
  const search = page.getByRole('dialog', { name: 'Search all pages' });
  await search.getByText('Loading the search…').waitFor();
  expect(await search.evaluate((each) => getComputedStyle(each).opacity)).toBe('1');
  await search.locator('.search-hit').first().waitFor();
  expect(await search.getByRole('textbox').inputValue()).toBe('50013');
  await poll(() => search.locator('[data-line]').innerText()).not.toContain('Loading');
});

test('a comparison says which histories it waits for', async () => {
  const page = await open('/compare/');
  await slow(page);
  await page.goto(PROMISED);
  await page.getByText(/^Loading the (comparison|histor)/).waitFor();
  await result(page).waitFor();
});

test('a check keeps the paste, and says that it is at work', async () => {
  const page = await open(`/check/${OCTOBER}`);
  await slow(page);
  await checkField(page).fill(DRIFTS);
  await page.getByText('Checking…').waitFor();
  expect(await checkField(page).inputValue()).toBe(DRIFTS);
  await page.locator('.check-summary').waitFor();
});
