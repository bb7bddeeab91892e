import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import {
  field,
  hits,
  LOG,
  marked,
  requestsOf,
  spoken,
  TOKEN,
  useLookup,
  WEBHOOK,
} from './use-lookup.ts';

const { newPage, open, server } = useLookup();

const SECRETS = [TOKEN, TOKEN.slice(-20), WEBHOOK, WEBHOOK.slice(0, 20)];
const pause = (page: Page) => page.waitForTimeout(600);

/** Everything that a page has kept, as one text. */
const kept = (page: Page) =>
  page.evaluate(async () => {
    const databases = await indexedDB.databases();
    const caches = await window.caches.keys();
    return JSON.stringify([
      location.href,
      history.state,
      document.cookie,
      Object.entries(localStorage),
      Object.entries(sessionStorage),
      databases,
      caches,
    ]);
  });

describe('a secret in a pasted text', () => {
  it('is hidden in all that is shown', async () => {
    const page = await open();
    await field(page).fill(LOG);
    await marked(page).waitFor();
    await spoken(page).filter({ hasText: /\S/ }).waitFor();
    expect(await marked(page).innerText()).toContain('login with •••• token hidden');
    const html = await page.content();
    for (const secret of SECRETS) expect(html).not.toContain(secret);
    expect(await page.locator('.lookup-line').innerText()).toContain('2 secrets are hidden here.');
  });

  it('is hidden in the sentence about a short query', async () => {
    const page = await open();
    await field(page).fill(TOKEN);
    await page.locator('.lookup-line').filter({ hasText: 'No code listed' }).waitFor();
    expect(await page.content()).not.toContain(TOKEN);
  });
});

describe('nothing of a pasted text', () => {
  it('reaches network, address, history or storage, opened hits included', async () => {
    const page = await newPage({ baseURL: server.origin });
    const requests = requestsOf(page);
    await page.goto('/');
    await field(page).fill(LOG);
    await marked(page).waitFor();
    await pause(page);
    expect(await kept(page)).not.toMatch(/50035|BASE_TYPE|shard/i);
    // A page whose link the pointer meets would tell of the code in the text.
    await hits(page).first().hover();
    await page.locator('.lookup-faults a').first().hover();
    await page.locator('.lookup-text mark a').first().hover();
    await pause(page);
    expect(requests.filter((each) => /\/(json|form)\//.test(each.url()))).toEqual([]);
    await page.keyboard.press('Enter');
    await page.waitForURL('**/json/50035/');
    expect(await kept(page)).not.toMatch(/BASE_TYPE|shard/i);

    const sent = requests.map((each) => `${each.url()} ${each.postData() ?? ''}`).join('\n');
    expect(sent).toContain('/lookup-index.json');
    for (const secret of [...SECRETS, 'guilds', 'handleErrors', 'Something']) {
      expect(sent).not.toContain(secret);
    }
    const posts = requests.filter((each) => each.method() !== 'GET');
    expect(posts).toEqual([]);
    const referrers = await Promise.all(requests.map((each) => each.headerValue('referer')));
    expect(referrers.filter((each) => each?.includes('?'))).toEqual([]);
  });

  it('comes back with the page after it was left and reloaded', async () => {
    const page = await open();
    await field(page).fill(LOG);
    await hits(page).first().waitFor();
    await page.reload();
    await page.waitForFunction(() => customElements.get('lookup-box') !== undefined);
    expect(await field(page).inputValue()).toBe('');
  });

  it('can be submitted: the field belongs to no form and has no name', async () => {
    const page = await newPage({ baseURL: server.origin, javaScriptEnabled: false });
    await page.goto('/');
    expect(await field(page).getAttribute('name')).toBeNull();
    expect(await page.locator('form #lookup').count()).toBe(0);
    expect(await field(page).isVisible()).toBe(false);
  });

  it.each([
    ['autocomplete', 'off'],
    ['spellcheck', 'false'],
    ['autocorrect', 'off'],
  ])('is handed on by the browser: %s is %s', async (name, value) => {
    const page = await open();
    expect(await field(page).getAttribute(name)).toBe(value);
  });
});
