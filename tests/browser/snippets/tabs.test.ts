import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { snippet } from '../../../src/domain/snippets/snippet.ts';
import {
  allowClipboard,
  clipboard,
  NARROW,
  poll,
  sourceOfTable,
  useSnippets,
} from './use-snippets.ts';

const { open } = useSnippets();

const tab = (page: Page, name: string) => page.getByRole('tab', { name, exact: true });
const chosen = (page: Page) => page.locator('.code-snippets [aria-selected=true]').innerText();
const shown = (page: Page) => page.locator('.code-snippets [role=tabpanel]:visible');

describe('the tabs of a code', () => {
  it('remember the choice over pages and tables, where a page has it', async () => {
    const page = await open('/json/50013/');
    expect(await chosen(page)).toBe('as const');
    await tab(page, 'guard').click();
    expect(await shown(page).innerText()).toContain('isMissingPermissions');

    await page.goto('/gateway/event/READY/');
    expect(await chosen(page)).toBe('guard');
    expect(await shown(page).innerText()).toContain("'READY'");

    await page.goto('/gateway/close/4014/');
    await tab(page, 'Set').click();
    await page.goto('/json/50013/');
    expect(await chosen(page)).toBe('as const');
    await page.goto('/voice/close/4015/');
    expect(await chosen(page)).toBe('Set');
  });

  it('are walked by arrow keys, and one of them is reached by Tab', async () => {
    const page = await open('/json/50013/');
    await tab(page, 'as const').focus();
    await page.keyboard.press('ArrowRight');
    expect(await chosen(page)).toBe('import');
    await page.keyboard.press('End');
    expect(await chosen(page)).toBe('enum');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('pre');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Copy');
  });

  it('copy the exact text', async () => {
    const page = await open('/json/50013/');
    await allowClipboard(page);
    for (const [label, form] of [
      ['as const', 'const-object'],
      ['discord.js', 'discord.js'],
    ] as const) {
      await tab(page, label).click();
      await shown(page).getByRole('button', { name: 'Copy' }).click();
      const { text } = snippet(sourceOfTable('json-error-codes'), form, { picked: ['50013'] });
      await poll(() => clipboard(page)).toBe(text.trimEnd());
    }
    await shown(page).getByRole('button', { name: 'Copied' }).waitFor();
  });

  it('lead to the table’s panel with the code ticked', async () => {
    const page = await open('/gateway/event/READY/');
    await page.getByRole('link', { name: /^More forms/ }).click();
    await page.getByText('1 ticked code').waitFor();
    expect(await page.locator('tr.ticked').getAttribute('id')).toBe('READY');
  });
});

describe('without a script', () => {
  it('shows the first form, to be read and selected', async () => {
    const page = await open('/json/50013/', { javaScriptEnabled: false });
    expect(await shown(page).count()).toBe(1);
    expect(await shown(page).innerText()).toContain('MissingPermissions: 50013');
    expect(await page.locator('.code-snippets copy-button:visible').count()).toBe(0);
    await page.locator('.code-snippets pre').first().click({ clickCount: 3 });
    const selected = await page.evaluate('getSelection().toString()');
    expect(selected).not.toBe('');
  });

  it('shows another form by its link', async () => {
    const page = await open('/json/50013/', { javaScriptEnabled: false });
    await tab(page, 'enum').click();
    expect(await shown(page).count()).toBe(1);
    expect(await shown(page).innerText()).toContain('enum JSONErrorCode');
  });
});

it('scrolls sideways in the code alone on a phone', async () => {
  const page = await open('/json/50013/', { viewport: NARROW });
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow).toBe(0);
});

it('prints every form, whole and under its name', async () => {
  const page = await open('/json/50013/', { viewport: NARROW });
  const names = await page.locator('.code-snippets [role=tab]').allInnerTexts();
  await page.emulateMedia({ media: 'print' });
  expect(await shown(page).count()).toBe(names.length);
  const printed = await shown(page).evaluateAll((all) =>
    all.map((each) => getComputedStyle(each, '::before').content),
  );
  expect(printed).toEqual(names.map((name) => JSON.stringify(name)));
  const wider = await shown(page)
    .locator('pre')
    .evaluateAll((all) => all.map((each) => each.scrollWidth - each.clientWidth));
  expect(Math.max(...wider)).toBeLessThanOrEqual(0);
});
