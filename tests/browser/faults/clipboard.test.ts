import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { poll, uncaught, useFaults } from './use-faults.ts';

const { open } = useFaults();

/** The browser's own refusal, and with it that of the old way, which asks nobody. */
async function denied(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  for (const name of ['clipboard-write', 'clipboard-read']) {
    await session.send('Browser.setPermission', { permission: { name }, setting: 'denied' });
  }
  await page.addInitScript(() => {
    Object.assign(Document.prototype, { execCommand: () => false });
  });
}

/** Pages without TLS have no clipboard at all. */
const absent = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    Object.defineProperty(Navigator.prototype, 'clipboard', { value: undefined });
    Object.assign(Document.prototype, { execCommand: () => false });
  });

const byHand = (page: Page) =>
  page.getByRole('dialog', { name: 'The browser did not let this page copy' });
const selected = (page: Page) =>
  page.evaluate(() => {
    const field = document.activeElement as HTMLTextAreaElement;
    return field.value.slice(field.selectionStart, field.selectionEnd);
  });
const button = (page: Page, name: string) => page.locator('.share').getByRole('button', { name });

describe.each([
  ['denied', denied],
  ['absent', absent],
])('a clipboard that is %s', (_, prepare) => {
  test('is told, and the text is there to be copied by hand', async () => {
    const page = await open('/json/50013/', prepare);
    const errors = uncaught(page);
    await button(page, 'Markdown').click();
    await byHand(page).waitFor();
    await poll(() => selected(page)).toMatch(
      /^\[50013 Missing permissions\]\(http\S+\/json\/50013\/\)$/,
    );
    expect(await page.locator('.share [role=status]').allTextContents()).toContain(
      'Could not copy',
    );
    // The focus goes back to where it was.
    await page.keyboard.press('Escape');
    expect(await byHand(page).isVisible()).toBe(false);
    expect(await page.evaluate(() => document.activeElement?.closest('.share') !== null)).toBe(
      true,
    );
    expect(errors).toEqual([]);
  });

  test('loses nothing of a long text', async () => {
    const page = await open('/gateway/close/#typescript', prepare);
    const copy = page.locator('.snippet-panel copy-button button').first();
    await poll(() => copy.isEnabled()).toBe(true);
    await copy.click();
    await byHand(page).waitFor();
    await poll(() => selected(page)).toMatch(/4014/);
    const text = await selected(page);
    const codes = await page
      .locator('code-table tbody tr')
      .evaluateAll((all) => all.map(({ id }) => id));
    expect(codes.length).toBeGreaterThan(10);
    expect(codes.filter((code) => !text.includes(` ${code},`))).toEqual([]);
    await byHand(page).getByRole('button', { name: 'Close' }).click();
    expect(await byHand(page).isVisible()).toBe(false);
  });
});

test('a text that does not arrive is not shown to be copied', async () => {
  const page = await open('/compare/official-userdoccers/', (fresh) =>
    fresh.context().route('**/compare/*.md', (route) => route.abort()),
  );
  const copy = page.locator('copy-button button').first();
  await copy.click();
  await poll(() => copy.textContent()).toBe('Could not copy');
  expect(await byHand(page).count()).toBe(0);
});

test('a button whose code does not arrive says so', async () => {
  const page = await open('/json/50013/', async (fresh) => {
    await fresh.context().route(/copy-button/, (route) => route.abort());
  });
  const errors = uncaught(page);
  await page.locator('.share button').first().dispatchEvent('click');
  await poll(() => page.locator('.share button').first().textContent()).toBe('Did not load');
  expect(errors).toEqual([]);
});
