import { describe, expect, it } from 'vitest';
import { pageTypes } from '../../support/page-types.ts';
import { faults, PHONE, settled, shorten, useEveryone } from './use-everyone.ts';

const { open } = useEveryone();

describe('axe finds nothing', () => {
  // What both themes share is looked at in one of them, in the other its colours; states that a page
  // comes to have a file of their own.
  it.each(pageTypes)('on the page: $name', async ({ path }) => {
    const page = await open(path);
    await settled(page);
    await shorten(page);
    const found = { light: await faults(page), dark: [''], phone: [''] };
    await page.emulateMedia({ colorScheme: 'dark' });
    found.dark = await faults(page, 'colours');
    await page.setViewportSize(PHONE);
    found.phone = await faults(page);
    expect(found).toEqual({ light: [], dark: [], phone: [] });
  });
});
