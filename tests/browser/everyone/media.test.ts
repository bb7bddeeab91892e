import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { PHONE, useEveryone } from './use-everyone.ts';

const { open } = useEveryone();

describe('where less motion is asked for', () => {
  it('what would move is there at once', async () => {
    const page = await open('/json/50013/');
    await page.locator('h1').evaluate((heading) => {
      heading.style.transition = 'color 1s';
      heading.style.animation = 'none 1s';
      document.documentElement.style.scrollBehavior = 'smooth';
    });
    expect(await moving(page)).toHaveLength(2);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    expect(await moving(page)).toEqual([]);
  });

  it.each(['/', '/gateway/op/?pick=2', '/changes/2026-06/', '/check/'])(
    'nothing moves on %s',
    async (path) => {
      const page = await open(path);
      await page.emulateMedia({ reducedMotion: 'reduce' });
      expect(await moving(page)).toEqual([]);
    },
  );

  it('nothing moves in the dialogs and the menu', async () => {
    const page = await open('/json/50013/', { viewport: PHONE });
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.keyboard.press('Control+k');
    await page.locator('dialog.search[data-ready]').waitFor();
    expect(await moving(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Menu' }).click();
    await page.locator('#menu').waitFor();
    expect(await moving(page)).toEqual([]);
  });
});

/** Elements that would take time to change, or that are changing. */
function moving(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const slow = (style: CSSStyleDeclaration) =>
      [style.transitionDuration, style.animationDuration].some((each) => /[1-9]/.test(each)) ||
      style.scrollBehavior !== 'auto';
    const found = document.getAnimations().map((each) => each.constructor.name);
    for (const each of document.querySelectorAll('*')) {
      for (const pseudo of [undefined, '::before', '::after']) {
        if (slow(getComputedStyle(each, pseudo))) found.push(`${each.tagName}.${each.className}`);
      }
    }
    return [...new Set(found)];
  });
}

describe('in forced colours', () => {
  const forced = async (path: string) => {
    const page = await open(path);
    await page.emulateMedia({ forcedColors: 'active' });
    return page;
  };
  const style = (page: Page, selector: string, name: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((each, property) => getComputedStyle(each).getPropertyValue(property), name);

  it('marks, buttons and cards have borders', async () => {
    const page = await forced('/json/50013/');
    for (const selector of ['.ox-chip', '.share button', '.find', 'aside.ox-card, .ox-card']) {
      expect(await style(page, selector, 'border-top-style'), selector).toBe('solid');
      expect(await style(page, selector, 'border-top-color'), selector).not.toBe(
        await style(page, 'body', 'background-color'),
      );
    }
  });

  it('the section, the tab and the table that one is in are underlined, others are not', async () => {
    for (const [path, current, other] of [
      ['/json/50013/', '.sections [aria-current]', '.sections a:not([aria-current])'],
      ['/json/50013/', '[role=tab][aria-selected=true]', '[role=tab][aria-selected=false]'],
      ['/gateway/op/', '.siblings [aria-current]', '.siblings a:not([aria-current])'],
    ] as const) {
      const page = await forced(path);
      const ground = await style(page, 'body', 'background-color');
      const line = async (selector: string) =>
        (await style(page, selector, 'border-bottom-width')) !== '0px' &&
        (await style(page, selector, 'border-bottom-color')) !== ground;
      expect(await line(current), current).toBe(true);
      expect(await line(other), other).toBe(false);
    }
  });

  it('the statuses of a number map look different from each other', async () => {
    const page = await forced('/gateway/op/');
    // One of each, as it is drawn, without its number.
    const looks = await Promise.all(
      ['Resume', 'Voice Server Ping', 'Guild Sync', 'Call Connect'].map(async (name) => {
        const code = await page.locator('tbody tr', { hasText: name }).first().getAttribute('id');
        const cell = page.locator(`.number-map a[href="/gateway/op/${String(code)}/"]`).first();
        await cell.evaluate((each) => {
          each.style.color = 'transparent';
          each.style.textDecoration = 'none';
          for (const child of each.querySelectorAll<HTMLElement>('*'))
            child.style.color = 'transparent';
        });
        return (await cell.screenshot()).toString('base64');
      }),
    );
    expect(new Set(looks).size).toBe(looks.length);
  });

  it('a focused link has a ring', async () => {
    const page = await forced('/json/50013/');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    const ring = await page.evaluate(() => {
      const { outlineStyle, outlineWidth } = getComputedStyle(document.activeElement!);
      return [outlineStyle, outlineWidth];
    });
    expect(ring).toEqual(['solid', '2px']);
  });

  it('the field of the lookup has one too', async () => {
    const page = await forced('/');
    await page.locator('#lookup').focus();
    const [colour, ground] = [
      await style(page, '#lookup', 'outline-color'),
      await style(page, 'body', 'background-color'),
    ];
    expect(await style(page, '#lookup', 'outline-width')).toBe('2px');
    expect(colour).not.toBe(ground);
  });
});

describe('on paper', () => {
  const printed = async (path: string) => {
    const page = await open(path, { theme: 'dark' });
    await page.emulateMedia({ media: 'print' });
    return page;
  };

  it.each([
    '/',
    '/gateway/op/',
    '/json/50013/',
    '/guides/reconnecting/',
    '/compare/official-userdoccers/',
    '/changes/2026-06/',
    '/check/',
  ])('%s is black on white, without what leads elsewhere or can be operated', async (path) => {
    const page = await printed(path);
    const colours = await page.locator('body').evaluate((body) => {
      const { color, backgroundColor } = getComputedStyle(body);
      return [color, backgroundColor];
    });
    expect(colours).toEqual(['rgb(0, 0, 0)', 'rgb(255, 255, 255)']);
    const shown = await page
      .locator('nav, button, input, select, textarea, [role=tablist]')
      .evaluateAll((all) =>
        all
          .filter((each) => each.checkVisibility({ visibilityProperty: true }))
          .map((each) => `${each.tagName} ${(each.ariaLabel ?? each.textContent).trim()}`),
      );
    expect(shown.filter((each) => !EXPECTED.includes(each))).toEqual([]);
  });

  it('a page says where it stands', async () => {
    const page = await printed('/json/50013/');
    expect(await page.locator('.permalink').innerText()).toMatch(/\/json\/50013\/$/);
  });

  it('every row of a table is drawn, and none is cut', async () => {
    const page = await printed('/json/5xxxx/');
    const rows = await open('/gateway/event/', { theme: 'dark' });
    await rows.emulateMedia({ media: 'print' });
    const last = rows.locator('.codes tbody tr').last();
    const drawn = await last.evaluate((row) => [
      row.checkVisibility({ contentVisibilityAuto: true }),
      getComputedStyle(row).contentVisibility,
      getComputedStyle(row).breakInside,
    ]);
    expect(drawn).toEqual([true, 'visible', 'avoid']);
    expect(await page.locator('main').innerText()).toContain('50035');
  });
});

/** What belongs to the text: the way to the page, a picture, and the words above a table's columns. */
const EXPECTED = [
  'NAV Breadcrumbs',
  'NAV Map of numbers',
  'BUTTON Code',
  'BUTTON Name',
  'BUTTON Direction',
  'BUTTON Status',
  'BUTTON Since',
];
