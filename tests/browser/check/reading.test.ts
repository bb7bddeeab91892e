import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import {
  came,
  DRIFTS,
  field,
  HOLDS,
  MIXED,
  NARROW,
  OCTOBER,
  section,
  selected,
  summary,
  useCheck,
} from './use-check.ts';

const { open, checked } = useCheck();

const overflow = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** Presses Tab until an element has the focus. */
async function tabTo(page: Page, target: string): Promise<void> {
  const isThere = () => page.evaluate((wanted) => document.activeElement?.matches(wanted), target);
  for (let step = 0; step < 60 && !(await isThere()); step += 1) await page.keyboard.press('Tab');
  expect(await isThere()).toBe(true);
}

it('the keyboard alone is enough', async () => {
  const page = await open();
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await tabTo(page, 'textarea#check-text');
  await page.keyboard.insertText(DRIFTS);
  await came(page);
  // The field keeps no Tab to itself.
  await tabTo(page, '[data-file]');
  await tabTo(page, '#check-table');
  await page.keyboard.type('Gateway close');
  await tabTo(page, '[name=edition-date]');
  await page.keyboard.type('10012024');
  await section(page, 'missing').waitFor();
  await tabTo(page, '.check-summary a');
  await tabTo(page, 'copy-button button');
  await page.keyboard.press('Enter');
  await section(page, 'missing').getByRole('button', { name: 'Copied' }).waitFor();
  await tabTo(page, '#check-unknown [data-line]');
  await page.keyboard.press('Enter');
  expect(await selected(page)).toContain('4099');
});

describe('on a phone', () => {
  it.each([
    ['nothing', ''],
    ['a drift', DRIFTS],
    ['none', HOLDS],
    ['several tables', MIXED],
    ['no codes', 'nothing'],
    [
      'events',
      'enum E {\n  A = "GUILD_SCHEDULED_EVENT_EXCEPTIONS_DELETE_AND_SOME_MORE_LETTERS",\n  B = "READY",\n  C = "RESUMED"\n}',
    ],
  ])('%s does not scroll sideways', async (_, text) => {
    const page = await open('', { viewport: NARROW });
    await field(page).fill(text);
    if (text !== '') await came(page);
    expect(await overflow(page)).toBe(0);
  });

  it('a line is brought into sight with the field', async () => {
    const page = await checked(DRIFTS, OCTOBER, { viewport: NARROW });
    await section(page, 'twice').getByRole('button').last().click();
    const box = await field(page).boundingBox();
    expect(box!.y).toBeGreaterThanOrEqual(0);
    expect(box!.y + box!.height).toBeLessThanOrEqual(NARROW.height);
  });
});

it('without JavaScript the page tells of the command', async () => {
  const page = await open('', { javaScriptEnabled: false });
  const main = page.locator('main');
  expect(await main.innerText()).toContain('this page needs JavaScript');
  expect(await main.innerText()).toContain('npm run --silent check-enum -- ');
  expect(await main.innerText()).toContain('exit code');
  expect(await page.locator('#check-text').isVisible()).toBe(false);
  expect(await page.locator('main button:visible').count()).toBe(0);
});

it('a link in the summary leads to its list', async () => {
  const page = await checked(DRIFTS);
  expect(await summary(page)).toContain('1 renamed');
  await page.getByRole('link', { name: '1 renamed' }).click();
  expect(new URL(page.url()).hash).toBe('#check-renamed');
  expect(await field(page).inputValue()).toBe(DRIFTS);
});
