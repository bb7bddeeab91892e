import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { pageTypes } from '../../support/page-types.ts';
import { PHONE, settled, useEveryone } from './use-everyone.ts';
import { nextStop, type Stop } from './stops.ts';

const { open } = useEveryone();

/** Longer pages are walked at their beginning and at their end: between lies more of the same. */
const FEW = 25;
const AT_THE_END = 6;

const press = async (page: Page, key: string): Promise<Stop | undefined> => {
  await page.keyboard.press(key);
  return nextStop(page);
};

const faulty = (stops: readonly Stop[]) =>
  stops
    .filter(({ faults }) => faults.length > 0)
    .map(({ name, faults }) => `${name}: ${faults.join(', ')}`);

/** Each stop of a page's content, as long as there are few, and whether the walk came to its end. */
async function walk(page: Page): Promise<{ stops: Stop[]; left: boolean }> {
  const stops: Stop[] = [];
  for (let step = 0; step < FEW; step += 1) {
    const stop = await press(page, 'Tab');
    if (stop?.part !== 'main') return { stops, left: true };
    stops.push(stop);
  }
  return { stops, left: false };
}

describe('every page by Tab', () => {
  it.each(pageTypes)('$name', async ({ path }) => {
    const page = await open(path);
    await settled(page);
    // A field that has the focus from the start takes no first key from whoever wants to skip.
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    const skip = await press(page, 'Tab');
    expect(skip?.name).toBe('Skip to content');
    expect(skip?.faults).toEqual([]);
    await page.keyboard.press('Enter');
    const { stops, left } = await walk(page);
    expect(faulty(stops)).toEqual([]);
    if (left) return;
    await page.locator('.foot a').first().focus();
    const last: Stop[] = [];
    for (let step = 0; step < AT_THE_END; step += 1) {
      const stop = await press(page, 'Shift+Tab');
      if (stop) last.push(stop);
    }
    expect(last.map(({ part }) => part)).toEqual(last.map(() => 'main'));
    expect(faulty(last)).toEqual([]);
  });

  it('goes through head, content and foot in their order, each stop once, and out', async () => {
    const page = await open('/4014/');
    const stops: Stop[] = [];
    for (let stop = await press(page, 'Tab'); stop; stop = await press(page, 'Tab'))
      stops.push(stop);
    expect(faulty(stops)).toEqual([]);
    const parts = stops.map(({ part }) => part);
    expect([...new Set(parts)]).toEqual(['skip', 'head', 'main', 'foot']);
    expect(parts).toEqual([...parts].sort((a, b) => ORDER.indexOf(a) - ORDER.indexOf(b)));
    const names = stops.map(({ name }) => name);
    for (const name of ['Gateway', 'Find a code', 'Search all pages', 'Theme', 'Link', 'Sources']) {
      expect(names).toContain(name);
    }
  });
});

const ORDER: readonly Stop['part'][] = ['skip', 'head', 'main', 'foot'];

describe('on a phone', () => {
  it.each(['/gateway/close/', '/json/50013/', '/compare/', '/changes/', '/check/'])(
    '%s',
    async (path) => {
      const page = await open(path, { viewport: PHONE });
      await press(page, 'Tab');
      await page.keyboard.press('Enter');
      expect(faulty((await walk(page)).stops)).toEqual([]);
    },
  );

  it('the menu keeps the keys, and gives the focus back', async () => {
    const page = await open('/json/50013/', { viewport: PHONE });
    const button = page.getByRole('button', { name: 'Menu' });
    await button.focus();
    await page.keyboard.press('Enter');
    const menu = page.locator('#menu');
    await menu.waitFor();
    const stops: Stop[] = [];
    for (let step = 0; step < 60; step += 1) {
      const stop = await press(page, 'Tab');
      if (stop) stops.push(stop);
    }
    expect(faulty(stops)).toEqual([]);
    expect(stops.some(({ part }) => part === 'main' || part === 'foot')).toBe(false);
    expect(stops.map(({ name }) => name)).toContain('JSON error codes');
    await page.keyboard.press('Escape');
    await menu.waitFor({ state: 'hidden' });
    expect(await button.evaluate((each) => each === document.activeElement)).toBe(true);
  });
});

describe('a dialog', () => {
  it.each([
    ['Find a code', 'link'],
    ['Search all pages', 'button'],
  ] as const)(
    '"%s" keeps the keys, closes by Escape and gives the focus back',
    async (name, role) => {
      const page = await open('/json/50013/');
      const opener = page.getByRole(role, { name, exact: true });
      await opener.focus();
      await page.keyboard.press('Enter');
      const dialog = page.locator('dialog[open][data-ready]');
      await dialog.waitFor();
      for (let step = 0; step < 8; step += 1) {
        const stop = await press(page, 'Tab');
        // Beside the dialog there are only the browser's own controls.
        if (stop) expect([stop.part, stop.faults]).toEqual(['dialog', []]);
      }
      await dialog.locator('textarea, input').first().focus();
      await page.keyboard.press('Escape');
      await dialog.waitFor({ state: 'hidden' });
      expect(await opener.evaluate((each) => each === document.activeElement)).toBe(true);
    },
  );
});
