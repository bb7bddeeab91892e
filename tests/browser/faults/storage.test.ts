import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { field, hits } from '../lookup/use-lookup.ts';
import { PROMISED, result } from '../support/compare.ts';
import { poll, uncaught, useFaults } from './use-faults.ts';

const { open } = useFaults();

/** As where all cookies and site data are blocked: each way to store something throws, being asked for. */
const blocked = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    const refuse = (): never => {
      throw new DOMException('The operation is insecure.', 'SecurityError');
    };
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches']) {
      Object.defineProperty(window, name, { get: refuse });
    }
    Object.defineProperty(Document.prototype, 'cookie', { get: refuse, set: refuse });
    Object.defineProperty(Navigator.prototype, 'serviceWorker', { get: refuse });
  });

describe('where nothing may be stored', () => {
  test('a theme is chosen for as long as the page stands', async () => {
    const page = await open('/json/50013/', blocked);
    const errors = uncaught(page);
    await page.getByLabel('Theme').filter({ visible: true }).first().selectOption('dark');
    const theme = () => page.evaluate(() => document.documentElement.dataset.theme);
    expect(await theme()).toBe('dark');
    await page.reload();
    expect(await theme()).toBe('light');
    expect(errors).toEqual([]);
  });

  test('the form of TypeScript is chosen for as long as the page stands', async () => {
    const page = await open('/json/50013/', blocked);
    const errors = uncaught(page);
    const tab = page.getByRole('tab', { name: 'enum' });
    await tab.click();
    expect(await tab.getAttribute('aria-selected')).toBe('true');
    expect(await page.getByRole('tabpanel', { name: 'enum' }).isVisible()).toBe(true);
    expect(errors).toEqual([]);
  });

  test('looking up, searching and comparing work', async () => {
    const page = await open('/?q=50013', blocked);
    const errors = uncaught(page);
    await hits(page).first().waitFor();
    await field(page).fill('4014');
    await poll(() => hits(page).count()).toBeGreaterThan(1);
    await page.goto('/gateway/op/');
    await page.keyboard.press('Control+k');
    const search = page.getByRole('dialog', { name: 'Search all pages' });
    await search.getByRole('textbox').fill('missing permissions');
    await search
      .locator('[data-line]')
      .filter({ hasText: /\d pages by text/ })
      .waitFor();
    await page.goto(PROMISED);
    await result(page).waitFor();
    expect(errors).toEqual([]);
  });

  test('a table is filtered, and its TypeScript chosen', async () => {
    const page = await open('/gateway/close/?q=4014&form=enum&pick=4014', blocked);
    const errors = uncaught(page);
    await poll(() => page.locator('.snippet-panel output').textContent()).toBe('1 ticked code');
    expect(await page.locator('code-table .filter output').textContent()).toMatch(/^1 of /);
    expect(errors).toEqual([]);
  });
});
