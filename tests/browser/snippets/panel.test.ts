import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { snippet } from '../../../src/domain/snippets/snippet.ts';
import { drawn } from '../support/drawn.ts';
import {
  allowClipboard,
  clipboard,
  count,
  field,
  fileOf,
  NARROW,
  panel,
  poll,
  preview,
  settled,
  sourceOfTable,
  tick,
  useSnippets,
} from './use-snippets.ts';

const { open, opened } = useSnippets();
const closes = sourceOfTable('gateway-close-codes');
const opcodes = sourceOfTable('gateway-opcodes');
const search = (page: Page) => new URL(page.url()).search;
const button = (page: Page, name: string) =>
  panel(page).locator('.snippet-head').getByRole('button', { name, exact: true });

describe('the panel of a table', () => {
  it('is loaded with the table’s data once it is asked for', async () => {
    const page = await open('/gateway/close/');
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.waitForLoadState('networkidle');
    expect(asked.filter((url) => /snippet|\/api\//.test(url))).toEqual([]);

    await page.getByRole('link', { name: 'Copy as TypeScript' }).click();
    await settled(page);
    expect(asked).toContain('/api/v1/tables/gateway-close-codes.json');
    expect(await count(page)).toBe(`All ${closes.codes.length} codes`);
    expect(await preview(page)).toBe(snippet(closes, 'const-object').text);
    expect(await preview(page)).toBe(fileOf('/api/v1/typescript/gateway-close-codes.ts'));
    const form = panel(page).getByRole('combobox', { name: 'Form' });
    expect(await form.evaluate((select) => select === document.activeElement)).toBe(true);
  });

  it('writes the largest table whole', async () => {
    const page = await opened('/json/');
    expect(await preview(page)).toBe(fileOf('/api/v1/typescript/json-error-codes.ts'));
  });

  it('follows the filter', async () => {
    const page = await opened('/gateway/op/');
    await page.getByRole('radio', { name: /undocumented/ }).check();
    const picked = opcodes.codes
      .filter(({ status }) => status === 'undocumented')
      .map(({ code }) => String(code));
    await poll(() => count(page)).toBe(`${picked.length} filtered codes`);
    expect(await preview(page)).toBe(snippet(opcodes, 'const-object', { picked }).text);
    await page.getByRole('searchbox').fill('no such thing');
    await poll(() => count(page)).toBe('0 filtered codes');
    expect(await panel(page).locator('pre').isVisible()).toBe(false);
    expect(await button(page, 'Copy').isDisabled()).toBe(true);
  });

  it('takes what is ticked, which stays so under another filter', async () => {
    const page = await opened('/gateway/op/');
    await tick(page, '2').check();
    await page.getByRole('searchbox').fill('resume');
    await tick(page, '6').check();
    await poll(() => count(page)).toBe('2 ticked codes');
    await page.getByRole('button', { name: 'Reset' }).click();
    await settled(page);
    expect(await count(page)).toBe('2 ticked codes');
    expect(await tick(page, '2').isChecked()).toBe(true);
    expect(await preview(page)).toBe(snippet(opcodes, 'const-object', { picked: ['2', '6'] }).text);
    expect(search(page)).toBe('?pick=2,6');

    await button(page, 'Untick all').click();
    await poll(() => count(page)).toBe(`All ${opcodes.codes.length} codes`);
    expect(search(page)).toBe('');
  });

  it('ticks a range with Shift, and all that is shown', async () => {
    const page = await opened('/gateway/op/');
    await tick(page, '1').check();
    await tick(page, '4').click({ modifiers: ['Shift'] });
    await poll(() => count(page)).toBe('4 ticked codes');
    expect(search(page)).toBe('?pick=1,2,3,4');
    await tick(page, '2').click({ modifiers: ['Shift'] });
    await poll(() => count(page)).toBe('1 ticked code');

    await page.getByRole('searchbox').fill('guild');
    await drawn(page);
    const shown = await page.locator('code-table tbody:not(.gone) tr').count();
    await button(page, 'Tick all').click();
    await poll(() => count(page)).toBe(`${shown + 1} ticked codes`);
  });

  it('is worked by the keyboard alone', async () => {
    const page = await open('/gateway/close/');
    await page.getByRole('link', { name: 'Copy as TypeScript' }).focus();
    await page.keyboard.press('Enter');
    await settled(page);
    await tick(page, '4004').focus();
    await page.keyboard.press('Space');
    await poll(() => count(page)).toBe('1 ticked code');
    await page.keyboard.press('Enter');
    const focused = () => page.evaluate(() => document.activeElement?.getAttribute('name'));
    expect(await focused()).toBe('form');
    await page.keyboard.press('Escape');
    expect(await panel(page).isVisible()).toBe(false);
    expect(await page.evaluate(() => document.activeElement?.textContent.trim())).toBe(
      'Copy as TypeScript',
    );
    expect(search(page)).toBe('');
  });

  it('never hides what has the focus', async () => {
    const page = await opened('/json/');
    await page.locator('code-table tbody .c a').nth(3).focus();
    for (let step = 0; step < 12; step += 1) await page.keyboard.press('Tab');
    const [bottom, top] = await page.evaluate(() => [
      document.activeElement?.getBoundingClientRect().bottom ?? Infinity,
      document.querySelector('.snippets')?.getBoundingClientRect().top ?? 0,
    ]);
    expect(bottom).toBeLessThanOrEqual(top);
  });
});

describe('form and options', () => {
  it('change the preview as `snippet` has it, and stand in the address', async () => {
    const page = await opened('/gateway/close/');
    await field(page, 'form').selectOption({ label: 'enum' });
    await field(page, 'casing').selectOption('screaming');
    await field(page, 'comments').uncheck();
    await field(page, 'codes').selectOption('documented');
    const options = { casing: 'screaming', codes: 'documented', comments: false } as const;
    const expected = snippet(closes, 'enum', { options });
    await poll(() => preview(page)).toBe(expected.text);
    expect(search(page)).toBe('?form=enum&casing=screaming&codes=documented&comments=off');
    const { length } = closes.codes;
    expect(await count(page)).toBe(`${length - expected.left.length} of all ${length} codes`);
    expect(await panel(page).innerText()).toMatch(/Left out: .*\(undocumented\)/);
  });

  it('are remembered over pages, the form in the tabs too', async () => {
    const page = await opened('/gateway/close/');
    await field(page, 'form').selectOption({ label: 'guard' });
    await field(page, 'comments').uncheck();
    await settled(page);

    await page.goto('/json/?pick=50013#typescript');
    await poll(() => count(page)).toBe('1 ticked code');
    expect(await field(page, 'form').inputValue()).toBe('guard');
    expect(await field(page, 'comments').isChecked()).toBe(false);
    await page.goto('/json/50001/');
    expect(await page.locator('[role=tab][aria-selected=true]').innerText()).toBe('guard');
  });

  it('come out of an address, with rows shown that the panel leaves free', async () => {
    const page = await opened('/json/?pick=50013,50001,nobody&form=enum&casing=camel#typescript');
    expect(await count(page)).toBe('2 ticked codes');
    const expected = snippet(sourceOfTable('json-error-codes'), 'enum', {
      options: { casing: 'camel', codes: 'all', comments: true },
      picked: ['50013', '50001'],
    });
    expect(await preview(page)).toBe(expected.text);
    const row = page.locator('tr.ticked').first();
    // The page goes there, and rows on the way are laid out as they come near.
    await poll(async () => {
      const top = (await page.locator('.snippets').boundingBox())?.y ?? 0;
      const box = await row.boundingBox();
      return (box?.y ?? Infinity) + (box?.height ?? 0) <= top;
    }).toBe(true);
  });

  it('offer the interface of opcodes, with what is known of payloads', async () => {
    const page = await opened('/gateway/op/?pick=2');
    await field(page, 'form').selectOption({ label: 'interface' });
    const { text } = snippet(opcodes, 'interface', { picked: ['2'] });
    await poll(() => preview(page)).toBe(text);
  });

  it('say why nothing of a selection can be written so', async () => {
    const page = await opened('/http/?pick=5xx&form=enum');
    expect(await count(page)).toBe('0 of 1 ticked code');
    expect(await panel(page).innerText()).toContain('Left out: code 5xx (');
    expect(await button(page, 'Download').isDisabled()).toBe(true);
  });
});

describe('taking it along', () => {
  it('copies the exact text', async () => {
    const page = await opened('/gateway/close/?pick=4004,4014');
    await allowClipboard(page);
    const { text } = snippet(closes, 'const-object', { picked: ['4004', '4014'] });
    await button(page, 'Copy').click();
    await poll(() => clipboard(page)).toBe(text.trimEnd());
    await tick(page, '4014').uncheck();
    await poll(() => count(page)).toBe('1 ticked code');
    await panel(page).locator('copy-button button').click();
    const one = snippet(closes, 'const-object', { picked: ['4004'] }).text;
    await poll(() => clipboard(page)).toBe(one.trimEnd());
  });

  it('downloads a file with the table’s name', async () => {
    const page = await opened('/gateway/close/?pick=4004&form=switch');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      button(page, 'Download').click(),
    ]);
    expect(download.suggestedFilename()).toBe('gateway-close-codes.ts');
    const text = await readFile(await download.path(), 'utf8');
    expect(text).toBe(snippet(closes, 'switch', { picked: ['4004'] }).text);
  });
});

describe('where something fails', () => {
  it('says that the codes did not load, and loads them at the second try', async () => {
    const page = await open('/gateway/close/');
    await page.route('**/api/v1/tables/*.json', (route) => route.abort());
    await page.getByRole('link', { name: 'Copy as TypeScript' }).click();
    await settled(page);
    expect(await count(page)).toBe('The codes did not load.');
    await page.unroute('**/api/v1/tables/*.json');
    await button(page, 'Try again').click();
    await poll(() => count(page)).toBe(`All ${closes.codes.length} codes`);
    expect(await button(page, 'Try again').isVisible()).toBe(false);
  });

  it('leads to the file where the panel does not load', async () => {
    const page = await open('/gateway/close/');
    await page.route('**/snippet-panel*', (route) => route.abort());
    await page.getByRole('link', { name: 'Copy as TypeScript' }).click();
    await page.waitForURL('**/gateway/close/#typescript');
    expect(await page.getByRole('link', { name: 'gateway-close-codes.ts' }).isVisible()).toBe(true);
  });

  it('works where nothing may be remembered', async () => {
    const page = await open('/gateway/close/');
    await page.evaluate(() => {
      Storage.prototype.getItem = Storage.prototype.setItem = () => {
        throw new DOMException('blocked', 'SecurityError');
      };
    });
    await page.getByRole('link', { name: 'Copy as TypeScript' }).click();
    await settled(page);
    await field(page, 'form').selectOption({ label: 'enum' });
    await poll(() => preview(page)).toBe(snippet(closes, 'enum').text);
  });

  it('stands without a script: a small table whole, a large one begun, both in a file', async () => {
    const small = await open('/gateway/close/#typescript', { javaScriptEnabled: false });
    expect(await small.locator('#typescript').innerText()).toContain('4014');
    const large = await open('/json/', { javaScriptEnabled: false });
    expect(await large.locator('#typescript').innerText()).toContain('It begins so:');
    expect(await large.locator('#typescript .code').first().isVisible()).toBe(true);
    expect(await large.locator('#typescript a[download]').isVisible()).toBe(true);
  });
});

it.each(['/gateway/op/?pick=2', '/gateway/event/?pick=READY'])(
  '%s does not scroll sideways on a phone',
  async (url) => {
    const page = await opened(url, { viewport: NARROW });
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBe(0);
  },
);
