import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import {
  came,
  choice,
  DRIFTS,
  field,
  OCTOBER,
  requestsOf,
  section,
  useCheck,
} from './use-check.ts';

const { server, newPage, open } = useCheck();

/** Names and numbers that stand in the paste alone. */
const OWN = ['SecretRefused', 'NobodyKnowsThis', '4099'];

/** Everything that a page has kept, as one text. */
const kept = (page: Page) =>
  page.evaluate(async () =>
    JSON.stringify([
      location.href,
      history.state,
      document.cookie,
      Object.entries(localStorage),
      Object.entries(sessionStorage),
      await indexedDB.databases(),
      await window.caches.keys(),
    ]),
  );

describe('nothing of a paste', () => {
  it('reaches network, address, history or storage', async () => {
    const page = await newPage({ baseURL: server.origin });
    const requests = requestsOf(page);
    await page.goto('/check/');
    await field(page).fill(DRIFTS);
    await came(page);
    await choice(page, 'Source').selectOption('userdoccers');
    await came(page);
    // A page whose link the pointer meets would tell of the code in the paste.
    await section(page, 'missing').getByRole('link').first().hover();
    await section(page, 'renamed').getByRole('link').first().hover();
    await page.waitForTimeout(600);
    const sent = requests.map((each) => `${each.url()} ${each.postData() ?? ''}`).join('\n');
    expect(sent).toContain('/check/tables.json');
    expect(sent).toContain('/history/official.json');
    expect(sent).not.toContain('/gateway/close/');
    expect(requests.filter((each) => each.method() !== 'GET')).toEqual([]);
    const all = `${sent}\n${await kept(page)}`;
    for (const own of OWN) expect(all).not.toContain(own);
  });

  it('comes back with the page after it was left and reloaded', async () => {
    const page = await open(OCTOBER);
    await field(page).fill(DRIFTS);
    await came(page);
    await page.reload();
    expect(await field(page).inputValue()).toBe('');
  });

  it('can be submitted: the field has no name, and belongs to no form', async () => {
    const page = await open();
    expect(await field(page).getAttribute('name')).toBeNull();
    expect(await page.locator('form textarea, form [type=file]').count()).toBe(0);
    expect(await page.getByLabel('Choose a file').getAttribute('name')).toBeNull();
    await choice(page, 'Date').press('Enter');
    expect(page.url()).toBe(`${server.origin}/check/`);
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

it('the page says so', async () => {
  const page = await open();
  expect(await page.locator('check-view').innerText()).toContain(
    'Nothing that you paste or choose leaves your browser.',
  );
});
