import { describe, expect, it } from 'vitest';
import { pageTypes } from '../../support/page-types.ts';
import { useEveryone } from './use-everyone.ts';

const { open } = useEveryone();
const plain = (path: string, theme: 'light' | 'dark' = 'light') =>
  open(path, { javaScriptEnabled: false, theme });

describe('without JavaScript', () => {
  it.each(pageTypes)('nothing is shown that would do nothing: $name', async ({ path }) => {
    const page = await plain(path);
    // A menu of phones opens by the browser itself, and so do details.
    const dead = await page
      .locator(
        'button:not([popovertarget]), input, select, textarea, [aria-live]:not(:empty), kbd[aria-hidden]',
      )
      .evaluateAll((all) =>
        all
          .filter((each) =>
            each.checkVisibility({ visibilityProperty: true, opacityProperty: true }),
          )
          .map((each) => `${each.tagName} ${each.ariaLabel ?? each.textContent.trim()}`),
      );
    expect(dead).toEqual([]);
    const lost = await page.locator('a[href^="#"]').evaluateAll((all) =>
      all
        .filter((each) => each.checkVisibility())
        .map((each) => decodeURIComponent((each as HTMLAnchorElement).hash.slice(1)))
        .filter((id) => document.getElementById(id) === null),
    );
    expect(lost).toEqual([]);
    expect(await page.locator('h1').first().isVisible()).toBe(true);
  });

  it.each([
    ['/', 'The lookup needs JavaScript', '/50013/'],
    ['/compare/', 'this page needs JavaScript', '/compare/official-one-year/'],
    ['/check/', 'this page needs JavaScript', undefined],
    ['/404.html', 'The lookup needs JavaScript', '/50013/'],
  ])('%s says what it cannot do, and leads on', async (path, words, way) => {
    const page = await plain(path);
    expect(await page.locator('main').innerText()).toContain(words);
    if (way === undefined) {
      expect(await page.locator('main pre', { hasText: 'check-enum' }).first().isVisible()).toBe(
        true,
      );
    } else {
      await page.locator(`main a[href="${way}"]`).first().click();
      expect(await page.locator('h1').first().innerText()).not.toBe('No page here.');
    }
  });

  it('every form of a code’s TypeScript is reached by the keyboard', async () => {
    const page = await plain('/json/50013/');
    const tabs = page.getByRole('tab');
    await tabs.first().focus();
    for (let at = 1; at < (await tabs.count()); at += 1) {
      await page.keyboard.press('Tab');
      const there = await tabs.nth(at).evaluate((each) => each === document.activeElement);
      expect(there).toBe(true);
    }
    await page.keyboard.press('Enter');
    expect(await page.locator('[role=tabpanel]:visible').count()).toBe(1);
  });

  it('the menu of a phone opens and leads on', async () => {
    const page = await open('/json/50013/', {
      javaScriptEnabled: false,
      viewport: { width: 360, height: 740 },
    });
    await page.getByRole('button', { name: 'Menu' }).click();
    await page.locator('#menu').getByRole('link', { name: 'Gateway opcodes' }).click();
    await page.waitForURL('**/gateway/op/');
  });

  it('the page has the colours that the system asks for', async () => {
    const paper = async (theme: 'light' | 'dark') =>
      (await plain('/json/50013/', theme))
        .locator('body')
        .evaluate((body) => getComputedStyle(body).backgroundColor);
    expect(await paper('light')).toBe('rgb(252, 251, 248)');
    expect(await paper('dark')).toBe('rgb(17, 19, 24)');
  });
});
