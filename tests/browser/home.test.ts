import { describe, expect, it } from 'vitest';
import {
  control,
  dialog,
  field,
  LOG,
  marked,
  NARROW,
  overflow,
  useLookup,
} from './lookup/use-lookup.ts';

const { newPage, open, asked, server } = useLookup();

it('works without JavaScript: the field says so, every table is a link', async () => {
  const page = await newPage({ baseURL: server.origin, javaScriptEnabled: false });
  await page.goto('/');
  expect(await page.locator('lookup-box noscript').innerText()).toContain('needs JavaScript');
  for (const url of ['/gateway/op/', '/json/', '/voice/close/', '/websocket/close/']) {
    expect(await page.locator(`[data-lookup-rest] a[href="${url}"]`).count()).toBe(1);
  }
});

it('prints the tables, whatever is asked on the screen', async () => {
  const page = await asked('4014');
  const isDrawn = () =>
    page
      .locator('#tables')
      .evaluate((each) => each.checkVisibility({ contentVisibilityAuto: true }));
  expect(await isDrawn()).toBe(false);
  await page.emulateMedia({ media: 'print' });
  expect(await isDrawn()).toBe(true);
});

describe('on a small phone nothing scrolls sideways', () => {
  it.each(['/', '/?q=4014', '/?q=perm', '/?q=59999', '/no/such/page/'])('%s', async (path) => {
    const page = await newPage({ baseURL: server.origin, viewport: NARROW });
    await page.goto(path, { waitUntil: 'networkidle' });
    expect(await overflow(page)).toBe(0);
  });

  it('with a long paste', async () => {
    const page = await asked(`${LOG}\n${'a-word-without-an-end'.repeat(40)}`, { viewport: NARROW });
    await marked(page).waitFor();
    expect(await overflow(page)).toBe(0);
  });

  it('in the dialog', async () => {
    const page = await open('/json/', { viewport: NARROW });
    await control(page).click();
    await field(page).fill(LOG);
    await marked(page).waitFor();
    const sideways = await dialog(page).evaluate((each) => each.scrollWidth - each.clientWidth);
    expect(sideways).toBe(0);
  });
});
