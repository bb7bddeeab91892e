import { describe, expect, it } from 'vitest';
import { pageTypes } from '../../support/page-types.ts';
import { faults, PHONE, settled, shorten, useEveryone } from './use-everyone.ts';

const { open } = useEveryone();

describe('axe finds nothing', () => {
  // Light and wide, then dark and narrow; states that a page comes to have a file of their own.
  it.each(pageTypes)('on the page: $name', async ({ path }) => {
    const page = await open(path);
    await settled(page);
    await shorten(page);
    const light = await faults(page);
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.setViewportSize(PHONE);
    expect({ light, dark: await faults(page) }).toEqual({ light: [], dark: [] });
  });
});
