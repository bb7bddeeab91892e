import { beforeEach, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { field, hits, line, SUMMARIES, urls, useLookup } from './use-lookup.ts';

const { newPage, open, asked, server } = useLookup();

describe('a card', () => {
  it('tells number, name, table, status, reason and what to make of it', async () => {
    const page = await asked('50013');
    expect(await urls(page)).toEqual(['/json/50013/']);
    const card = hits(page).first();
    await card.filter({ hasText: 'permission' }).waitFor();
    const text = await card.innerText();
    expect(text).toMatch(/50013[^]*Missing permissions[^]*JSON error code · \S+/);
    expect(text).toMatch(/documented/);
    expect(text).not.toMatch(/Likely|Possible/);
    await card.locator('.summary').filter({ hasText: /\w/ }).waitFor();
  });

  it('of an event shows its name where others show a number', async () => {
    const page = await asked('GUILD_CREATE');
    expect((await urls(page))[0]).toBe('/gateway/event/GUILD_CREATE/');
    expect(await hits(page).first().locator('.name').innerText()).toBe('GUILD_CREATE');
  });

  it('says in words how sure it is, where it is not certain', async () => {
    const page = await asked('4014');
    const sure = await hits(page).locator('b').allInnerTexts();
    expect(sure.some((word) => /≈ Likely|\? Possible/.test(word))).toBe(true);
  });
});

describe('an ambiguous number', () => {
  it('lists every table that has it, the likeliest first', async () => {
    const page = await asked('4014');
    const all = await urls(page);
    expect(all.slice(0, 2)).toEqual(['/gateway/close/4014/', '/voice/close/4014/']);
    expect(all).toContain('/rpc/error/4014/');
    expect(await line(page).innerText()).toMatch(/^\d tables have 4014, the likeliest first\.$/);
  });

  it('shows eight cards at first, and all of them when asked', async () => {
    const page = await asked('10');
    expect(await hits(page).count()).toBe(8);
    const more = page.getByRole('button', { name: /^Show all \d+ codes$/ });
    const all = Number(/\d+/.exec(await more.innerText())?.[0]);
    await more.click();
    expect(await hits(page).count()).toBe(all);
    expect(await more.count()).toBe(0);
    expect(await field(page).evaluate((each) => each === document.activeElement)).toBe(true);
  });
});

describe('nothing', () => {
  let page: Page;
  beforeEach(async () => {
    page = await open();
  });

  it('is said so, and the tables stay in sight', async () => {
    await field(page).fill('qwertyzxc');
    await line(page).filter({ hasText: 'No code listed for “qwertyzxc”.' }).waitFor();
    expect(await page.locator('#tables').isVisible()).toBe(true);
    expect(await hits(page).count()).toBe(0);
  });

  it('is said so of a code in its place, with its family and its table', async () => {
    await field(page).fill('error code: 59999');
    const card = page.locator('.lookup-unlisted');
    await card.waitFor();
    expect(await card.innerText()).toMatch(/59999[^]*No source lists 59999[^]*50000/);
    const family = card.getByRole('link', { name: '5xxxx Access and form' });
    expect(await family.getAttribute('href')).toBe('/json/5xxxx/');
    const table = card.getByRole('link', { name: 'All JSON error codes' });
    expect(await table.getAttribute('href')).toBe('/json/');
    await card.getByRole('link', { name: 'What to do now' }).click();
    await page.waitForURL('**/guides/finding-a-code/#*');
    const id = new URL(page.url()).hash;
    expect(await page.locator(id).innerText()).toBe('A code that nobody lists');
  });

  it('is said so by the name of its family where no more is known', async () => {
    await field(page).fill('error code: 131313');
    const card = page.locator('.lookup-unlisted');
    await card.waitFor();
    expect(await card.locator('.about').count()).toBe(0);
    const family = card.getByRole('link', { name: /^13xxxx / });
    expect(await family.getAttribute('href')).toBe('/json/13xxxx/');
  });

  it.each(['gateway close code 4099', 'closed with 4099', 'websocket closed with 2999'])(
    'leads to reconnecting where it is a close: %s',
    async (text) => {
      await field(page).fill(text);
      const card = page.locator('.lookup-unlisted');
      await card.getByRole('link', { name: 'What to do now' }).click();
      await page.waitForURL('**/guides/reconnecting/');
      expect(await page.locator('h1').innerText()).toBe('Reconnecting');
    },
  );

  it('leads to its family from an address that is no page', async () => {
    await page.goto('/json/59999/');
    const card = page.locator('.lookup-unlisted');
    await card.getByRole('link', { name: '5xxxx Access and form' }).click();
    await page.waitForURL('**/json/5xxxx/');
    expect(await page.locator('h1').count()).toBe(1);
  });

  it('keeps no card of what is not there', async () => {
    await field(page).fill('error code: 59999');
    await page.locator('.lookup-unlisted').waitFor();
    expect(await hits(page).count()).toBe(0);
  });

  it('is written as text, not as markup', async () => {
    await field(page).fill('<img src=x onerror=alert(1)>');
    await line(page).filter({ hasText: '“<img src=x' }).waitFor();
    expect(await page.locator('lookup-box img').count()).toBe(0);
  });
});

describe('what stands on the page', () => {
  const top = (page: Page, selector: string) =>
    page.locator(selector).evaluate((each) => each.getBoundingClientRect().top);

  it('keeps its place when there is no answer, and the field when there is one', async () => {
    const page = await open();
    const [tables, box] = [await top(page, '#tables'), await top(page, '#lookup')];
    await field(page).fill('qwertyzxc');
    await line(page).filter({ hasText: 'No code' }).waitFor();
    expect(await top(page, '#tables')).toBe(tables);
    await field(page).fill('4014');
    await hits(page).first().waitFor();
    expect(await top(page, '#lookup')).toBe(box);
    await field(page).fill('');
    expect(await top(page, '#tables')).toBe(tables);
  });

  it('makes room for the answer, which the footer stands below', async () => {
    const page = await asked('50013');
    expect(await page.getByRole('heading', { name: 'Tables' }).count()).toBe(0);
    expect(await top(page, 'footer, .foot')).toBeGreaterThanOrEqual(800);
  });

  it('does not move for summaries: the first answer has them', async () => {
    const page = await newPage({ baseURL: server.origin });
    // Nothing that waits for a while goes on: only what arrives does.
    await page.clock.install();
    await page.goto('/');
    await page.clock.pauseAt(Date.now() + 60_000);
    const watched = await page.locator('#lookup-hits').evaluateHandle((list) => ({
      first: new Promise<string[]>((answered) => {
        const texts = () => [...list.querySelectorAll('.summary')].map((each) => each.textContent);
        const observer = new MutationObserver(() => answered(texts()));
        observer.observe(list, { childList: true });
      }),
    }));
    await field(page).fill('4014');
    const texts = await watched.evaluate(({ first }) => first);
    expect(texts[0]).toContain('intent');
    expect(texts).not.toContain('');
  });

  it('shows a summary that comes late all the same', async () => {
    const page = await open();
    let arrive: () => void = () => undefined;
    const wait = new Promise<void>((arrived) => (arrive = arrived));
    await page.route(SUMMARIES, async (route) => {
      await wait;
      await route.continue();
    });
    await field(page).fill('4014');
    await hits(page).first().waitFor();
    arrive();
    await hits(page).first().locator('.summary').filter({ hasText: 'intent' }).waitFor();
  });

  it('answers without summaries where they are not to be had', async () => {
    const page = await open();
    await page.route(SUMMARIES, (route) => route.abort());
    await field(page).fill('4014');
    await hits(page).first().waitFor();
    await field(page).fill('50013');
    await expect.poll(() => urls(page)).toEqual(['/json/50013/']);
    expect(await hits(page).first().locator('.name').innerText()).toBe('Missing permissions');
  });
});
