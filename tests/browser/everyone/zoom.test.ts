import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { pageTypes } from '../../support/page-types.ts';
import { overflow, PHONE, settled, useEveryone, WIDE } from './use-everyone.ts';

const { open } = useEveryone();

/** As if the reader had set the browser's letters to twice their size. */
async function inLargeType(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Page.setFontSizes', { fontSizes: { standard: 32, fixed: 26 } });
}

/** What does not fit: beyond the window's edge, cut off by its own box, or on top of each other. */
function misfits(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    const nameOf = (each: Element) =>
      `${each.tagName}.${each.className} "${each.textContent.trim().slice(0, 30)}"`;
    const isDrawn = (each: Element) =>
      each.checkVisibility({ visibilityProperty: true }) &&
      getComputedStyle(each).clipPath === 'none';
    // Code, and the tables of guides, have a scrollbar of their own.
    const scrolls = (each: Element) => each.closest('pre, .sl-markdown-content table') !== null;

    for (const each of document.querySelectorAll(
      'a, button, select, p, h1, h2, h3, li, td, th, dt, dd, label, output',
    )) {
      if (!isDrawn(each) || scrolls(each)) continue;
      const { left, right, width } = each.getBoundingClientRect();
      const beyond = width > 1 && (right > innerWidth + 1 || left < -1);
      if (beyond) found.push(`beyond the window: ${nameOf(each)}`);
      const { overflowX, textOverflow } = getComputedStyle(each);
      const cuts = overflowX === 'hidden' || overflowX === 'clip';
      if (
        cuts &&
        width > 1 &&
        textOverflow !== 'ellipsis' &&
        each.scrollWidth > each.clientWidth + 1
      ) {
        found.push(`cut off: ${nameOf(each)}`);
      }
    }
    // What can be operated in the head, where room is scarce, may not lie on its neighbours.
    const head = [
      ...document.querySelectorAll('.header a, .header button, .header select, button.menu'),
    ].filter(isDrawn);
    for (const [at, each] of head.entries()) {
      const a = each.getBoundingClientRect();
      for (const other of head.slice(at + 1)) {
        const b = other.getBoundingClientRect();
        const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
        const along = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
        if (across > 1 && along > 1) found.push(`${nameOf(each)} lies on ${nameOf(other)}`);
      }
    }
    return [...new Set(found)].slice(0, 5);
  });
}

describe('at 200 %', () => {
  it.each(pageTypes)('everything fits: $name', async ({ path }) => {
    // Half as many pixels of the page's own are what zooming a window of 1280 leaves.
    const page = await open(path, { viewport: { width: WIDE.width / 2, height: WIDE.height / 2 } });
    await settled(page);
    expect(['zoomed', await overflow(page), ...(await misfits(page))]).toEqual(['zoomed', 0]);
    await inLargeType(page);
    await page.setViewportSize(WIDE);
    expect(['large type', await overflow(page), ...(await misfits(page))]).toEqual([
      'large type',
      0,
    ]);
    await page.setViewportSize(PHONE);
    expect(['on a phone', await overflow(page), ...(await misfits(page))]).toEqual([
      'on a phone',
      0,
    ]);
  });
});
