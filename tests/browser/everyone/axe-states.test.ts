import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { DRIFTS, HOLDS, OCTOBER } from '../check/use-check.ts';
import { LOG } from '../lookup/use-lookup.ts';
import { faults, PHONE, shorten, useEveryone, WIDE } from './use-everyone.ts';

const { open } = useEveryone();

/** What a page shows only once it is asked. */
interface State {
  name: string;
  path: string;
  /** From an open page to the state; it has been reached when this ends. */
  reach?: (page: Page) => Promise<unknown>;
  /** The part that axe looks at; `main` where nothing is named. */
  within?: string;
}

const type = (selector: string, text: string) => (page: Page) => page.locator(selector).fill(text);
const appears = (page: Page, selector: string) => page.locator(selector).first().waitFor();

async function ask(page: Page, text: string, shown: string): Promise<void> {
  await page.keyboard.press('/');
  await appears(page, 'dialog[open] #lookup');
  await type('#lookup', text)(page);
  await appears(page, shown);
}

async function search(page: Page, text: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await appears(page, 'dialog.search[data-ready]');
  await type('dialog.search input', text)(page);
  await appears(page, 'dialog.search .search-hit');
}

async function check(page: Page, text: string, shown: string): Promise<void> {
  await page.getByLabel('Your enum, object, map or list').fill(text);
  await appears(page, shown);
}

const states: readonly State[] = [
  {
    name: 'an answer',
    path: '/?q=4014',
    reach: (page) => appears(page, '#lookup-hits [role=option]'),
  },
  {
    name: 'an answer in the dialog',
    path: '/json/50001/',
    reach: (page) => ask(page, '4014', '#lookup-hits [role=option]'),
    within: 'dialog[open]',
  },
  {
    name: 'a log with faults of a form in the dialog',
    path: '/json/50001/',
    reach: (page) => ask(page, LOG, '.lookup-faults li'),
    within: 'dialog[open]',
  },
  {
    name: 'results of the search',
    path: '/json/50001/',
    reach: (page) => search(page, 'guild'),
    within: 'dialog[open]',
  },
  {
    name: 'the panel for TypeScript, and a ticked row',
    path: '/gateway/op/?pick=2',
    reach: (page) => appears(page, '.snippet-panel[aria-busy=false]'),
  },
  {
    name: 'what can be copied of a row',
    path: '/gateway/op/',
    reach: async (page) => {
      const row = page.locator('tr[id="2"]');
      // A row is pointed at, a card is tapped.
      await (page.viewportSize()?.width === PHONE.width ? row.locator('.f').click() : row.hover());
      await appears(page, '.row-bar');
    },
  },
  {
    name: 'a table without a row that fits',
    path: '/gateway/op/?q=nothing-fits-this',
    reach: (page) => page.getByText('No code fits.').waitFor(),
  },
  {
    name: 'the form of a comparison with its result',
    path: '/compare/?a=official@2024-10-01&b=userdoccers@2026-07-21&table=gateway-opcodes',
    reach: async (page) => {
      await appears(page, '.compare-result');
      const unfold = page.getByRole('button', { name: 'Change the editions' });
      if (await unfold.isVisible()) await unfold.click();
    },
  },
  {
    name: 'a comparison that cannot be made',
    path: '/compare/?a=nobody@2024-10-01&b=userdoccers',
    reach: (page) => page.getByRole('alert').waitFor(),
  },
  {
    name: 'a check with drift',
    path: `/check/${OCTOBER}`,
    reach: (page) => check(page, DRIFTS, '#check-missing'),
  },
  {
    name: 'a check without',
    path: `/check/${OCTOBER}`,
    reach: (page) => check(page, HOLDS, '.check-holds'),
  },
  {
    name: 'nothing to check',
    path: '/check/',
    reach: (page) => check(page, 'nothing', '.check-fault'),
  },
];

describe('axe finds nothing in', () => {
  it.each(states)('$name', async ({ path, reach, within = 'main' }) => {
    const found: string[] = [];
    for (const viewport of [WIDE, PHONE]) {
      const page = await open(path, { viewport, theme: viewport === WIDE ? 'dark' : 'light' });
      await reach?.(page);
      await shorten(page);
      found.push(...(await faults(page, 'all', within)));
      await page.emulateMedia({ colorScheme: viewport === WIDE ? 'light' : 'dark' });
      found.push(...(await faults(page, 'colours', within)));
    }
    expect(found).toEqual([]);
  });

  it('the menu of a phone, and an opened map of numbers', async () => {
    const page = await open('/json/', { viewport: PHONE, theme: 'dark' });
    await page.getByText('Show the map of numbers').click();
    await shorten(page);
    expect(await faults(page, 'all', 'main')).toEqual([]);
    await page.getByRole('button', { name: 'Menu' }).click();
    await appears(page, '#menu');
    expect(await faults(page, 'all', 'nav[aria-label="Main"]')).toEqual([]);
    await page.emulateMedia({ colorScheme: 'light' });
    expect(await faults(page, 'colours')).toEqual([]);
  });
});
