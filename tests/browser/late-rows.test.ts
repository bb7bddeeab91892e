import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { useBrowser } from './support/browser.ts';
import { useServer } from './support/server.ts';
import { drawn } from './support/drawn.ts';

const server = useServer();
const { newPage } = useBrowser();

async function open(): Promise<Page> {
  const page = await newPage({ baseURL: server.origin });
  await page.goto('/json/');
  return page;
}

const codes = (page: Page) =>
  page.$$eval('.codes tbody:not(.gone) tr', (rows) => rows.map(({ id }) => Number(id)));

/** How many bodies still wait for their rows, or hold none that are shown. */
const unsettled = (page: Page) => page.locator('.codes :is(.later, .gone:not([hidden]))').count();

/** The bodies in the window that keep room for rows which are not there yet. */
const holes = (page: Page) =>
  page.$$eval(
    '.codes .later',
    (bodies) =>
      bodies.filter((body) => {
        const { top, bottom } = body.getBoundingClientRect();
        return bottom > 0 && top < innerHeight;
      }).length,
  );

const falling = (all: readonly number[]) => all.toSorted((a, b) => b - a);

async function turnAround(page: Page): Promise<void> {
  const button = page.getByRole('columnheader', { name: 'Code' }).getByRole('button');
  await button.click();
  await drawn(page);
}

it('every row takes its place, each once, when nothing more is asked', async () => {
  const page = await open();
  const all = await codes(page);
  await turnAround(page);
  expect(await holes(page)).toBe(0);
  expect(await unsettled(page)).toBeGreaterThan(0);
  await expect.poll(() => unsettled(page)).toBe(0);
  expect(await codes(page)).toEqual(falling(all));
});

it('rows are in their places for a print that is asked for at once', async () => {
  const page = await open();
  const all = await codes(page);
  await turnAround(page);
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  expect(await unsettled(page)).toBe(0);
  expect(await codes(page)).toEqual(falling(all));
});

it('whoever goes to the end at once finds the last rows there', async () => {
  const page = await open();
  const last = (await codes(page))[0];
  await turnAround(page);
  await page.keyboard.press('End');
  await expect.poll(() => holes(page)).toBe(0);
  await expect.poll(() => page.locator(`tr[id="${String(last)}"]`).isVisible()).toBe(true);
});

it('what is asked again before all rows came is what stands there', async () => {
  const page = await open();
  const all = await codes(page);
  const field = page.getByRole('searchbox');
  await turnAround(page);
  await field.fill('guild');
  await drawn(page);
  expect(await holes(page)).toBe(0);
  await field.fill('');
  await drawn(page);
  expect(await holes(page)).toBe(0);
  await expect.poll(() => unsettled(page)).toBe(0);
  expect(await codes(page)).toEqual(falling(all));
});

it('letters in quick succession are answered once', async () => {
  const page = await open();
  await page.evaluate(() => {
    document
      .querySelector('code-table')
      ?.addEventListener('filtered', () => (document.title += '.'));
  });
  const before = await page.title();
  await page.getByRole('searchbox').evaluate((field: HTMLInputElement) => {
    for (const text of ['5', '50', '500', '5001', '50013']) {
      field.value = text;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    }
  });
  await drawn(page);
  expect(await page.title()).toBe(`${before}.`);
  expect(await codes(page)).toEqual([50013]);
});
