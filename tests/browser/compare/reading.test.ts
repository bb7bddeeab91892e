import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { NARROW, PROMISED, result, submit, poll, useCompare } from '../support/compare.ts';

const { open, answered } = useCompare();

describe('on a phone', () => {
  const overflow = (page: Page) =>
    page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );

  it.each([
    '/compare/',
    PROMISED,
    '/compare/official-userdoccers/',
    '/compare/documented-undocumented-events/',
    '/compare/documented-undocumented-json-errors/',
    '/compare/?a=official@2022-02-01T23:00:00Z&b=userdoccers',
    '/compare/?a=nobody@2024-02-30&b=',
  ])('%s does not scroll sideways', async (path) => {
    const page = await open(path, { viewport: NARROW });
    await page.waitForLoadState('networkidle');
    expect(await overflow(page)).toBe(0);
  });

  it('who comes with a question sees the answer first, and can unfold the form', async () => {
    const page = await answered(PROMISED, { viewport: NARROW });
    expect((await page.locator('.compare-counts').boundingBox())!.y).toBeLessThan(NARROW.height);
    expect(await page.locator('.compare-form').isVisible()).toBe(false);
    await page.getByRole('button', { name: 'Change the editions' }).click();
    expect(await page.locator('.compare-form').isVisible()).toBe(true);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('compare-a-source');
  });

  it('who asks is led to the answer', async () => {
    const page = await open('/compare/', { viewport: NARROW });
    await submit(page);
    await result(page).waitFor();
    await poll(async () => (await page.locator('.compare-counts').boundingBox())!.y).toBeLessThan(
      NARROW.height,
    );
  });
});

describe('without JavaScript', () => {
  it('the ready comparisons stand, without the form that could do nothing', async () => {
    const page = await open('/compare/', { javaScriptEnabled: false });
    expect(await page.locator('.compare-form').isVisible()).toBe(false);
    expect(await page.locator('compare-view').innerText()).toContain('this page needs JavaScript');
    await page.getByRole('link', { name: 'Official, over the last year' }).click();
    await page.waitForURL('**/compare/official-one-year/');
    expect(await page.locator('.compare-table').last().isVisible()).toBe(true);
    expect(await page.getByRole('button', { name: /Copy/ }).count()).toBe(0);
    expect(await page.getByRole('link', { name: 'JSON', exact: true }).isVisible()).toBe(true);
  });
});
