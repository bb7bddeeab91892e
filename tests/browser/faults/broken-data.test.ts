import type { Page, Route } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { DRIFTS, fault as checkFault, field as checkField, OCTOBER } from '../check/use-check.ts';
import { dialog, field, hits, line, spoken, urls } from '../lookup/use-lookup.ts';
import { alert, PROMISED, result } from '../support/compare.ts';
import { BROKEN, BROKEN_KINDS, cutOff, poll, uncaught, useFaults } from './use-faults.ts';

const { open } = useFaults();

const again = (page: Page) => page.getByRole('button', { name: 'Try again' });

/** How a file can fail: each of the broken answers, and half of the right one. */
const FAILURES = [...BROKEN_KINDS, 'half of it'] as const;
type Failure = (typeof FAILURES)[number];

const fail = (page: Page, address: string, failure: Failure): Promise<unknown> =>
  failure === 'half of it'
    ? cutOff(page, address)
    : page.context().route(address, (route) => route.fulfill(BROKEN[failure]));

const heal = (page: Page, address: string): Promise<unknown> => page.context().unroute(address);

describe('the lookup’s index', () => {
  const INDEX = '**/lookup-index.json*';

  test.each(FAILURES)('is %s: that is said, and the rest still works', async (failure) => {
    const page = await open('/', (fresh) => fail(fresh, INDEX, failure));
    const errors = uncaught(page);
    await field(page).fill('50013');
    await line(page).filter({ hasText: 'The list of codes did not load.' }).waitFor();
    await poll(() => spoken(page).textContent()).toContain('did not load');
    expect(await field(page).inputValue()).toBe('50013');
    expect(await page.getByRole('link', { name: 'All tables' }).getAttribute('href')).toBe(
      '/#tables',
    );
    await heal(page, INDEX);
    await again(page).click();
    await hits(page).first().waitFor();
    expect(await urls(page)).toEqual(['/json/50013/']);
    expect(await again(page).count()).toBe(0);
    expect(await field(page).evaluate((each) => each === document.activeElement)).toBe(true);
    expect(errors).toEqual([]);
  });

  test('is broken in the dialog of another page: it says so there', async () => {
    const page = await open('/gateway/op/', (fresh) => fail(fresh, INDEX, 'a page instead'));
    await page.keyboard.press('/');
    await field(page).fill('4014');
    await dialog(page).getByText('The list of codes did not load.').waitFor();
    await dialog(page).getByRole('link', { name: 'All tables' }).click();
    await page.waitForURL('**/#tables');
  });
});

test.each(FAILURES)('summaries that are %s leave the codes as they are', async (failure) => {
  const page = await open('/', (fresh) => fail(fresh, '**/lookup-summaries.json*', failure));
  const errors = uncaught(page);
  await field(page).fill('4014');
  await hits(page).first().waitFor();
  expect(await urls(page)).toContain('/gateway/close/4014/');
  expect(errors).toEqual([]);
});

describe('a history', () => {
  const HISTORY = '**/api/v1/history/official.json';

  test.each(FAILURES)('that is %s: the comparison names it and tries again', async (failure) => {
    const page = await open(PROMISED, (fresh) => fail(fresh, HISTORY, failure));
    await alert(page).waitFor();
    expect(await alert(page).innerText()).toContain(
      'The history of Discord API docs did not load.',
    );
    expect(await page.locator('[aria-busy=true]').count()).toBe(0);
    await heal(page, HISTORY);
    await again(page).click();
    await result(page).waitFor();
    expect(await alert(page).isVisible()).toBe(false);
  });

  test.each(FAILURES)('that is %s: the check names it and keeps the paste', async (failure) => {
    const page = await open(`/check/${OCTOBER}`, (fresh) => fail(fresh, HISTORY, failure));
    await checkField(page).fill(DRIFTS);
    await checkFault(page).waitFor();
    expect(await checkFault(page).innerText()).toContain(
      'The history of Discord API docs did not load.',
    );
    expect(await checkField(page).inputValue()).toBe(DRIFTS);
    await heal(page, HISTORY);
    await again(page).click();
    await page.locator('.check-summary').waitFor();
  });
});

test.each(FAILURES)(
  'tables of the check that are %s: it says so and tries again',
  async (failure) => {
    const tables = '**/check/tables.json*';
    const page = await open(`/check/${OCTOBER}`, (fresh) => fail(fresh, tables, failure));
    await checkField(page).fill(DRIFTS);
    await checkFault(page).waitFor();
    expect(await checkFault(page).innerText()).toContain('The check did not load.');
    await heal(page, tables);
    await again(page).click();
    await page.locator('.check-summary').waitFor();
  },
);

test.each(FAILURES)(
  'codes of a table that are %s: its TypeScript waits for them',
  async (failure) => {
    const codes = '**/api/v1/tables/gateway-close-codes.json*';
    const page = await open('/gateway/close/', (fresh) => fail(fresh, codes, failure));
    await page.getByRole('link', { name: 'Copy as TypeScript' }).click();
    const count = page.locator('.snippet-panel output');
    await poll(() => count.textContent()).toBe('The codes did not load.');
    await heal(page, codes);
    await again(page).click();
    await poll(() => count.textContent()).toMatch(/^All \d+ codes$/);
  },
);

describe('the index of all pages', () => {
  const search = (page: Page) => page.getByRole('dialog', { name: 'Search all pages' });
  const said = (page: Page) => search(page).locator('[data-line]');
  const FILES = {
    'its program': '**/pagefind/pagefind.js',
    'its entry': '**/pagefind/pagefind-entry.json*',
    'its core': '**/pagefind/wasm.*',
    'what it knows of itself': '**/pagefind/*.pf_meta*',
    'the pages': '**/pagefind/fragment/*',
  } as const;

  test.each(Object.entries(FILES))('lacks %s: codes are found all the same', async (_, address) => {
    const page = await open('/guides/', (fresh) => fail(fresh, address, 'not found'));
    await page.keyboard.press('Control+k');
    await search(page).getByRole('textbox').fill('missing permissions');
    await said(page).filter({ hasText: 'The index of all pages did not load' }).waitFor();
    const hit = search(page).locator('.search-hit').first();
    expect(await hit.getAttribute('href')).toBe('/json/50013/');
    expect(await search(page).getByRole('textbox').inputValue()).toBe('missing permissions');
  });

  test.each([
    ['is out of reach', (route: Route) => route.abort()],
    ['was replaced', (route: Route) => route.fulfill({ json: { languages: {} } })],
  ])('%s once it is searched: nothing is said to be nowhere', async (_, answer) => {
    const page = await open('/guides/', (fresh) => fail(fresh, '**/pagefind/index/*', 'not found'));
    await page.keyboard.press('Control+k');
    // Its filters are there with it.
    await search(page).getByRole('option', { name: 'Guides' }).waitFor({ state: 'attached' });
    await page.context().route('**/pagefind-entry.json*', answer);
    await search(page).getByRole('textbox').fill('zombie');
    await said(page).filter({ hasText: 'The index of all pages did not load' }).waitFor();
  });

  test('lacks the filters: it is searched without them', async () => {
    const page = await open('/guides/', (fresh) =>
      fail(fresh, '**/pagefind/filter/*', 'a fault of the host'),
    );
    await page.keyboard.press('Control+k');
    await search(page).getByRole('textbox').fill('missing permissions');
    await said(page)
      .filter({ hasText: /\d pages by text/ })
      .waitFor();
  });
});
