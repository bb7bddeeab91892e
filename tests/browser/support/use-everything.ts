import type { Locator, Page } from 'playwright-core';

/** So many of each kind are used: of a table's seven hundred rows all are alike. */
const MOST = 2;
const TYPED = 'DiscordAPIError[50013]: Missing Permissions 4014';

/** What a page may offer, and how it is used. */
const KINDS: readonly (readonly [selector: string, use: (one: Locator) => Promise<unknown>])[] = [
  ['summary', (one) => one.click(PATIENCE)],
  ['[role=tab]', (one) => one.click(PATIENCE)],
  ['copy-button button, .copy button', (one) => one.click(PATIENCE)],
  ['input[type=checkbox], input[type=radio]', (one) => one.check(PATIENCE)],
  ['select', (one) => one.selectOption({ index: 1 }, PATIENCE)],
  ['input[type=search], input[type=text], textarea', (one) => one.fill(TYPED, PATIENCE)],
  ['[data-snippets]', (one) => one.click(PATIENCE)],
];
const PATIENCE = { timeout: 2_000 };

/**
 * Opens, chooses, types into and copies what a page offers, a few of each kind. What cannot be used,
 * because something else lies over it, is passed over.
 *
 * @returns how many were used
 */
export async function useEverything(page: Page): Promise<number> {
  let used = 0;
  for (const [selector, use] of KINDS) {
    const all = page.locator('main').locator(selector).and(page.locator(':visible:enabled'));
    for (const one of (await all.all()).slice(0, MOST)) {
      await use(one).then(
        () => (used += 1),
        () => undefined,
      );
    }
  }
  return used;
}

/** Opens the field in the header and looks something up, where the page has one. */
export async function useDialogs(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  await page.keyboard.press('/');
  await page.keyboard.insertText(TYPED);
  await page.locator('lookup-box').getByRole('option').first().waitFor();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+k');
  const search = page.locator('dialog.search');
  await search.and(page.locator('[data-ready]')).waitFor();
  await search.getByRole('textbox').fill('missing permissions');
  await search.locator('.search-hit').first().waitFor();
  await page.keyboard.press('Escape');
}
