import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { pageTypes } from '../../support/page-types.ts';
import { useFaults } from './use-faults.ts';

const { open } = useFaults();

/** Scripts may run, and none of the site's own arrives: a proxy, a blocker, a host in trouble. */
const blocked = (page: Page): Promise<unknown> =>
  page.context().route(/\.m?js(\?|$)/, (route) => route.abort());

const told = (page: Page) =>
  page.getByRole('alert').filter({ hasText: 'The scripts of this page did not load.' });

/** What only a script can make do something, of what a page shows. */
const dead = (page: Page) =>
  page
    .locator('main, header')
    .locator('button, select, textarea, input')
    .filter({ visible: true })
    .evaluateAll((all) =>
      all
        .filter((each) => !each.matches(':disabled, [popovertarget]'))
        .map((each) => each.outerHTML.slice(0, 120)),
    );

const PLACES = pageTypes.filter(({ name }) =>
  [
    'home',
    'small table',
    'code page in depth',
    'bare number with several codes',
    'guide',
    'compare with a result',
    'check',
    'changes',
    'no page here',
  ].includes(name),
);

test('the pages are those of the list', () => {
  expect(PLACES).toHaveLength(9);
});

describe.each(PLACES)('$name, whose scripts do not arrive', ({ path }) => {
  test('says so, shows nothing dead, and can be read and left', async () => {
    const page = await open(path, blocked);
    await told(page).waitFor();
    expect(await dead(page)).toEqual([]);
    expect(await page.locator('h1').isVisible()).toBe(true);
    const links = page.locator('main a[href]').filter({ visible: true });
    expect(await links.count()).toBeGreaterThan(0);
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBe(0);
  });
});

test('a code’s page leads to every form of its TypeScript, and shows its address', async () => {
  const page = await open('/json/50013/', blocked);
  await told(page).waitFor();
  const tab = page.getByRole('tab', { name: 'enum' });
  const panel = page.locator(`#${(await tab.getAttribute('aria-controls')) ?? ''}`);
  expect(await panel.isVisible()).toBe(false);
  await tab.click();
  expect(await panel.isVisible()).toBe(true);
  expect(await page.locator('.share .permalink').isVisible()).toBe(true);
});

test('a page’s own script alone is missed as well', async () => {
  const page = await open('/gateway/close/', (fresh) =>
    fresh.context().route(/TablePage/, (route) => route.abort()),
  );
  await told(page).waitFor();
  expect(
    await page.locator('code-table tbody tr').filter({ visible: true }).count(),
  ).toBeGreaterThan(10);
});

test('a page whose scripts arrive says nothing of the kind', async () => {
  const page = await open('/gateway/close/');
  await page.locator('code-table .filter').waitFor();
  await page.waitForLoadState('load');
  expect(await told(page).count()).toBe(0);
});
