import { describe, expect, it } from 'vitest';
import { field, hits, requestsOf, urls, useLookup } from './use-lookup.ts';

const { newPage, open, server } = useLookup();

const NAMES = '**/lookup-libraries.json';

describe('the names of libraries', () => {
  it('are fetched once, for the first text that needs them', async () => {
    const page = await newPage({ baseURL: server.origin });
    const requests = requestsOf(page);
    const count = () =>
      requests.filter((each) => each.url().endsWith('/lookup-libraries.json')).length;
    await page.goto('/');
    await field(page).fill('50013');
    await hits(page).first().waitFor();
    await page.waitForLoadState('networkidle');
    expect(count()).toBe(0);
    await field(page).fill('ErrorResponse.OPEN_DM_TOO_FAST');
    await expect.poll(() => urls(page)).toEqual(['/json/40003/']);
    await field(page).fill('VoiceCode.Close.INVALID_SESSION');
    await expect.poll(() => urls(page)).toEqual(['/voice/close/4006/']);
    expect(count()).toBe(1);
  });

  it.each([
    ['not to be had', { status: 503, body: '' }],
    ['cut off', { status: 200, body: '{"tables":[{"id":"js' }],
    ['something else', { status: 200, body: '{"error":"no"}' }],
  ])(
    '%s, the field answers without them, and tries again with the next key',
    async (_, response) => {
      const page = await open();
      await page.route(NAMES, (route) => route.fulfill(response));
      await field(page).fill('CloseCode::DisallowedIntents');
      await hits(page).first().waitFor();
      expect((await urls(page))[0]).toBe('/gateway/close/4014/');
      await page.unroute(NAMES);
      await field(page).fill('ErrorResponse.OPEN_DM_TOO_FAST');
      await expect.poll(() => urls(page)).toEqual(['/json/40003/']);
    },
  );
});
