import { readdirSync, readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { useBrowser, type PageOptions } from './support/browser.ts';
import { useServer } from './support/server.ts';

const server = useServer(process.env.OPCODEX_DIST);
const { newPage } = useBrowser();

const NARROW = { width: 360, height: 740 };
const START = '/json/50001/';

const dialog = (page: Page) => page.locator('dialog.search');
const field = (page: Page) => dialog(page).getByRole('textbox', { name: 'Search for' });
const line = (page: Page) => dialog(page).getByRole('status');
const hits = (page: Page) => dialog(page).locator('.search-hit');
const exact = (page: Page) => dialog(page).getByRole('region', { name: 'By number or name' });
const section = (page: Page) => dialog(page).getByLabel('Where to search');
const status = (page: Page) => dialog(page).getByLabel('Status', { exact: true });
const urls = (page: Page) =>
  hits(page).evaluateAll((all) => all.map((each) => each.getAttribute('href') ?? ''));
const headings = (page: Page) => dialog(page).getByRole('heading').allInnerTexts();

async function open(options: PageOptions = {}): Promise<Page> {
  const page = await newPage({ baseURL: server.origin, ...options });
  await page.goto(START);
  await page.keyboard.press('Control+k');
  await dialog(page).and(page.locator('[data-ready]')).waitFor();
  return page;
}

/** A page whose dialog has answered a query with pages, with codes, or with neither. */
async function asked(query: string, options: PageOptions = {}): Promise<Page> {
  const page = await open(options);
  await field(page).fill(query);
  await answered(page);
  return page;
}

/** The line is rewritten last, once all is shown. */
async function answered(page: Page): Promise<void> {
  await line(page)
    .filter({ hasText: /pages?|Nothing/ })
    .waitFor();
}

describe('what is fetched', () => {
  it('is nothing before the dialog is opened, and Pagefind then', async () => {
    const page = await newPage({ baseURL: server.origin });
    const fetched: string[] = [];
    page.on('request', (request) => fetched.push(new URL(request.url()).pathname));
    await page.goto(START, { waitUntil: 'networkidle' });
    const ofSearch = () => fetched.filter((path) => /pagefind|search-dialog/.test(path));
    expect(fetched.length).toBeGreaterThan(0);
    expect(ofSearch()).toEqual([]);
    await page.keyboard.press('Control+k');
    await expect.poll(() => ofSearch().includes('/pagefind/pagefind.js')).toBe(true);
  });
});

describe('the dialog', () => {
  it.each(['Control+k', 'Meta+k'])('opens and closes with %s', async (keys) => {
    const page = await newPage({ baseURL: server.origin });
    await page.goto(START);
    await page.keyboard.press(keys);
    expect(await field(page).evaluate((input) => input === document.activeElement)).toBe(true);
    await page.keyboard.press(keys);
    expect(await dialog(page).isVisible()).toBe(false);
  });

  it('opens with its button, and gives it the focus back', async () => {
    const page = await newPage({ baseURL: server.origin });
    await page.goto(START);
    const button = page.getByRole('button', { name: 'Search all pages' });
    for (const leave of [
      () => page.keyboard.press('Escape'),
      () => dialog(page).getByRole('button', { name: 'Close' }).click(),
      () => page.mouse.click(5, 400),
    ]) {
      await button.click();
      await field(page).waitFor();
      await leave();
      expect(await dialog(page).isVisible()).toBe(false);
      expect(await button.evaluate((each) => each === document.activeElement)).toBe(true);
    }
  });

  it('keeps what is typed while it loads', async () => {
    const page = await newPage({ baseURL: server.origin });
    await page.goto(START);
    await page.route('**/search-dialog.*', async (route) => {
      await new Promise((later) => setTimeout(later, 300));
      await route.continue();
    });
    await page.keyboard.press('Control+k');
    await page.keyboard.type('50013');
    await answered(page);
    expect((await urls(page))[0]).toBe('/json/50013/');
  });

  it('takes the old query back when it is opened again', async () => {
    const page = await asked('50013');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+k');
    await page.keyboard.type('10003');
    expect(await field(page).inputValue()).toBe('10003');
  });

  it('writes what it is given as text, not as markup', async () => {
    const page = await asked('<img src=x onerror=alert(1)>');
    expect(await dialog(page).locator('img').count()).toBe(0);
  });
});

describe('codes that are named', () => {
  it.each([
    ['50013', '/json/50013/'],
    ['MissingPermissions', '/json/50013/'],
    ['missing permissions', '/json/50013/'],
    ['GUILD_MEMBERS_CHUNK', '/gateway/event/GUILD_MEMBERS_CHUNK/'],
  ])('stand above all else: %s', async (query, url) => {
    const page = await asked(query);
    expect((await headings(page))[0]).toBe('By number or name');
    expect(await exact(page).locator('a').first().getAttribute('href')).toBe(url);
    expect((await urls(page)).filter((each) => each === url)).toHaveLength(1);
  });

  it('stand there for every table with the number, the likeliest first', async () => {
    const page = await asked('4014');
    const links = await exact(page)
      .locator('a')
      .evaluateAll((all) => all.map((each) => each.getAttribute('href')));
    expect(links.slice(0, 2)).toEqual(['/gateway/close/4014/', '/voice/close/4014/']);
    expect(links.every((link) => link?.endsWith('/4014/'))).toBe(true);
  });

  it('are said to be missing where no source lists them', async () => {
    const page = await asked('59998');
    expect(await exact(page).innerText()).toContain('No source lists 59998.');
    expect(await hits(page).count()).toBe(0);
    const family = exact(page).getByRole('link', { name: '5xxxx Access and form' });
    expect(await family.getAttribute('href')).toBe('/json/5xxxx/');
    await exact(page).getByRole('link', { name: 'What to do now' }).click();
    await page.waitForURL('**/guides/finding-a-code/#a-code-that-nobody-lists');
  });

  it('are left to the guide about reconnecting where they are missing closes', async () => {
    const page = await asked('gateway close code 4099');
    await exact(page).getByRole('link', { name: 'What to do now' }).click();
    await page.waitForURL('**/guides/reconnecting/');
  });
});

it('a secret is neither repeated nor part of a link', async () => {
  const token = 'MTk4NjIyNDgzNDcxOTI1MjQ4.Cl2FMQ.ZnCjm1XVW7vRze4b7Cq4se7kKWs';
  const page = await asked(token);
  expect(await line(page).innerText()).toMatch(/^Nothing found for “•+…”/);
  await field(page).fill(`10 ${token}`);
  await answered(page);
  expect(await page.content()).not.toContain('Cl2FMQ');
});

describe('text that is found', () => {
  const folder = 'content/notes/json-error-codes';
  const notes = readdirSync(folder)
    .filter((name) => readFileSync(`${folder}/${name}`, 'utf8').includes('inDepth: true'))
    .slice(0, 3);

  it.each(notes)('in the note %s', async (name) => {
    const text = readFileSync(`${folder}/${name}`, 'utf8').split('## What to do')[1] ?? '';
    // So many words in a row stand on no other page; the longest say most.
    const runs = text.match(/(?:[A-Za-z]+ ){7}[A-Za-z]+/g) ?? [];
    const words = runs.sort((a, b) => b.length - a.length)[0] ?? 'no words';
    const page = await asked(words);
    expect(await urls(page)).toContain(`/json/${name.replace('.md', '')}/`);
  });

  it('in a guide, with the part that has it', async () => {
    const page = await asked('sources disagree');
    const guides = dialog(page).getByRole('region', { name: 'Guides' });
    expect(await guides.locator('a').first().getAttribute('href')).toMatch(
      /^\/guides\/reading-a-page\/#/,
    );
  });

  it('in the names that any source gives a code', async () => {
    const page = await asked('guild emojis update');
    expect(await urls(page)).toContain('/gateway/event/GUILD_EMOJIS_UPDATE/');
  });

  it.each([
    ['gateway opcodes', '/gateway/op/'],
    ['discord api docs', '/sources/official/'],
  ])('on a page that is no code’s: %s', async (query, url) => {
    const page = await asked(query);
    expect(await urls(page)).toContain(url);
  });

  it('even where no page has every word', async () => {
    const page = await asked('permissions zebra bot wombat');
    expect((await urls(page)).length).toBeGreaterThan(0);
  });

  it('is nothing where there is nothing, and that is said', async () => {
    const page = await asked('xqzzt');
    expect(await line(page).innerText()).toBe('Nothing found for “xqzzt”.');
    expect(await hits(page).count()).toBe(0);
  });
});

describe('sections', () => {
  it('group what is found, and a button leads to all of one', async () => {
    const page = await asked('guild');
    const names = await headings(page);
    expect(names).toContain('JSON error codes');
    expect(names).toContain('Dispatch events');
    await dialog(page)
      .getByRole('button', { name: /^All \d+ in JSON error codes$/ })
      .click();
    await expect.poll(() => headings(page)).toEqual(['JSON error codes']);
    expect(await section(page).inputValue()).toBe('JSON error codes');
    expect((await urls(page)).every((url) => url.startsWith('/json/'))).toBe(true);

    const before = await hits(page).count();
    await dialog(page)
      .getByRole('button', { name: /^10 more of \d+$/ })
      .click();
    await expect.poll(() => hits(page).count()).toBe(before + 10);
    const focused = () =>
      hits(page).evaluateAll((all) => all.findIndex((each) => each === document.activeElement));
    await expect.poll(focused).toBe(before);
  });

  it('and statuses narrow pages and codes alike', async () => {
    const page = await asked('4014');
    await section(page).selectOption('Voice close codes');
    // Behind the code that was asked for stand those whose notes name it.
    await expect
      .poll(async () => [...new Set((await urls(page)).map((url) => url.slice(0, 13)))])
      .toEqual(['/voice/close/']);
    expect((await urls(page))[0]).toBe('/voice/close/4014/');
    await section(page).selectOption('');
    await status(page).selectOption('retired');
    await expect.poll(() => urls(page)).toEqual(['/rpc/error/4014/']);
  });

  it('say how much they hold', async () => {
    const page = await asked('guild');
    const label = await section(page).locator('option[value="JSON error codes"]').innerText();
    const count = Number(/\((\d+)\)$/.exec(label)?.[1]);
    await section(page).selectOption('JSON error codes');
    await expect.poll(() => line(page).innerText()).toContain(`${count} pages by text`);
  });

  it('that hide everything are said to', async () => {
    const page = await asked('guild');
    await status(page).selectOption('undocumented');
    await field(page).fill('sources disagree');
    await expect
      .poll(() => line(page).innerText())
      .toMatch(/^Nothing found for “sources disagree” here; \d+ pages? without the filters\.$/);
  });
});

describe('keys', () => {
  it('walk from the field through all that is found, and back', async () => {
    const page = await asked('4014');
    const focused = () => page.evaluate(() => document.activeElement?.getAttribute('href'));
    const links = await urls(page);
    await page.keyboard.press('ArrowDown');
    expect(await focused()).toBe(links[0]);
    await page.keyboard.press('ArrowDown');
    expect(await focused()).toBe(links[1]);
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    expect(await field(page).evaluate((input) => input === document.activeElement)).toBe(true);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.type('5');
    expect(await field(page).inputValue()).toBe('40145');
  });

  it('open the first with Enter, even before it is shown', async () => {
    const page = await open();
    await field(page).fill('50013');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/json/50013/');
    await page.goBack();
    expect(await dialog(page).isVisible()).toBe(false);
  });

  it('lead with the slash to the field, not to the lookup', async () => {
    const page = await asked('4014');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('/');
    expect(await field(page).inputValue()).toBe('4014');
    expect(await field(page).evaluate((input) => input === document.activeElement)).toBe(true);
  });
});

describe('what does not load', () => {
  it('is the index of all pages: codes are found all the same', async () => {
    const page = await newPage({ baseURL: server.origin });
    await page.route('**/pagefind/pagefind.js', (route) => route.abort());
    await page.goto(START);
    await page.keyboard.press('Control+k');
    await field(page).fill('50013');
    await line(page).filter({ hasText: 'The index of all pages did not load' }).waitFor();
    expect(await urls(page)).toEqual(['/json/50013/']);
  });

  it('is the index of codes: pages are found all the same, and it is tried again', async () => {
    const page = await newPage({ baseURL: server.origin });
    await page.route('**/lookup-index.json', (route) => route.abort());
    await page.goto(START);
    await page.keyboard.press('Control+k');
    await field(page).fill('missing permissions');
    await line(page).filter({ hasText: 'Numbers and names did not load' }).waitFor();
    expect(await urls(page)).toContain('/json/50013/');
    await page.unroute('**/lookup-index.json');
    await field(page).fill('50013');
    await exact(page).waitFor();
  });

  it('is the dialog: that is said', async () => {
    const page = await newPage({ baseURL: server.origin });
    await page.route('**/search-dialog.*', (route) => route.abort());
    await page.goto(START);
    await page.keyboard.press('Control+k');
    await line(page).filter({ hasText: 'The search did not load' }).waitFor();
  });
});

describe('how it looks', () => {
  it.each(['', '4014', 'guild', 'rate limit', 'sources disagree', 'xqzzt'])(
    'does not scroll sideways on a small phone: %j',
    async (query) => {
      const page =
        query === '' ? await open({ viewport: NARROW }) : await asked(query, { viewport: NARROW });
      const wider = await dialog(page).evaluate((each) => each.scrollWidth - each.clientWidth);
      expect(wider).toBe(0);
    },
  );
});
