import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { useBrowser, type PageOptions } from './support/browser.ts';
import { useServer } from './support/server.ts';
import { drawn } from './support/drawn.ts';

const server = useServer();
const { newPage } = useBrowser();

const NARROW = { width: 360, height: 740 };
const TABLES = [
  '/gateway/op/',
  '/gateway/close/',
  '/gateway/event/',
  '/voice/op/',
  '/voice/close/',
  '/http/',
  '/json/',
  '/form/',
  '/rpc/error/',
  '/rpc/close/',
  '/websocket/close/',
  '/utilbot/op/',
  '/utilbot/error/',
];

async function open(path: string, options: PageOptions = {}): Promise<Page> {
  const page = await newPage({ baseURL: server.origin, ...options });
  await page.goto(path);
  return page;
}

/** The rows that are shown, as what a cell of each says. */
async function shown(page: Page, cell: string): Promise<string[]> {
  await drawn(page);
  return page.$$eval(
    'code-table tbody:not(.gone) tr',
    (rows, selector) => rows.map((row) => row.querySelector(selector)?.textContent.trim() ?? ''),
    cell,
  );
}

const codes = (page: Page) => shown(page, '.c');
const rowCount = (page: Page) => page.locator('code-table tbody tr').count();
async function message(page: Page): Promise<string> {
  await drawn(page);
  return page.locator('code-table output').innerText();
}

const search = (page: Page) => new URL(page.url()).search;
const choose = (page: Page, name: RegExp) => page.getByRole('radio', { name }).check();

/** How far the page can be scrolled sideways. */
const overflow = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

describe('the filter', () => {
  it('narrows by text: number, name, and what any source calls the code', async () => {
    const page = await open('/json/');
    const all = await rowCount(page);
    const field = page.getByRole('searchbox');

    await field.fill('50013');
    expect(await codes(page)).toEqual(['50013']);
    expect(await message(page)).toBe(`1 of ${String(all)} codes`);
    await page.waitForURL('**/json/?q=50013');

    await field.fill('missing permissions');
    expect(await codes(page)).toContain('50013');
    await field.fill('You lack permissions to perform that action');
    expect(await codes(page)).toContain('50013');
  });

  it('narrows by status, and says so in the address', async () => {
    const page = await open('/gateway/op/');
    await choose(page, /undocumented/);
    const statuses = await shown(page, '.t');
    expect(statuses.length).toBeGreaterThan(10);
    expect(statuses.every((status) => status.includes('undocumented'))).toBe(true);
    await expect.poll(() => search(page)).toBe('?status=undocumented');
    expect(await message(page)).toBe(
      `${String(statuses.length)} of ${String(await rowCount(page))} codes`,
    );
  });

  it('narrows by direction; what both sides send goes either way', async () => {
    const page = await open('/gateway/op/');
    await choose(page, /send/);
    const directions = new Set((await shown(page, '.d')).map((text) => text.split(/\s+/).at(-1)));
    expect(directions).toEqual(new Set(['send', 'both']));
    await expect.poll(() => search(page)).toBe('?direction=send');
  });

  it('narrows by what a source says', async () => {
    const page = await open('/gateway/op/');
    const all = await codes(page);
    const source = page.getByLabel('Source');

    await source.selectOption('official');
    const listed = await codes(page);
    expect(listed).toContain('31');
    await expect.poll(() => search(page)).toBe('?source=official');

    await source.selectOption('official.missing');
    const missing = await codes(page);
    expect([...listed, ...missing].sort()).toEqual(all.sort());

    await source.selectOption('discord-undocumented.differs');
    expect(await codes(page)).toContain('26');
    await expect.poll(() => search(page)).toBe('?source=discord-undocumented.differs');
  });

  it('is taken back by Reset', async () => {
    const page = await open('/gateway/op/?q=guild&status=undocumented&sort=-code');
    const reset = page.getByRole('button', { name: 'Reset' });
    await reset.click();
    expect(await codes(page)).toHaveLength(await rowCount(page));
    expect((await codes(page))[0]).toBe('0');
    await expect.poll(() => search(page)).toBe('');
    expect(await reset.isDisabled()).toBe(true);
  });

  it('says when no code fits', async () => {
    const page = await open('/http/');
    await page.getByRole('searchbox').fill('no such thing');
    expect(await codes(page)).toEqual([]);
    expect(await page.getByText('No code fits.').isVisible()).toBe(true);
  });

  it('offers no choice of status where every code has the same', async () => {
    const page = await open('/utilbot/op/');
    expect(await page.getByRole('group', { name: 'Status' }).count()).toBe(0);
    await choose(page, /send/);
    expect(await codes(page)).toEqual(['1', '10']);
    await expect.poll(() => search(page)).toBe('?direction=send');
  });

  it('does not move the columns', async () => {
    const page = await open('/json/');
    const lefts = () =>
      page.$$eval('code-table thead th', (all) => all.map((th) => th.getBoundingClientRect().left));
    const before = await lefts();
    await page.getByRole('searchbox').fill('50013');
    expect(await codes(page)).toEqual(['50013']);
    expect(await lefts()).toEqual(before);
  });
});

it.each(['/gateway/op/', '/gateway/close/', '/gateway/event/'])(
  'cells of %s stand where they will before the rest of their row has come',
  async (path) => {
    const page = await open(path);
    const lefts = await page
      .locator('code-table tbody tr')
      .first()
      .evaluate((row) => {
        const whole = [...row.children].map((cell) => cell.getBoundingClientRect().left);
        const early = whole.map(() => {
          const { left } = row.lastElementChild!.getBoundingClientRect();
          row.lastElementChild!.remove();
          return left;
        });
        return { whole, early: early.reverse() };
      });
    expect(lefts.whole.length).toBeGreaterThan(4);
    expect(lefts.early).toEqual(lefts.whole);
  },
);

describe('the address', () => {
  it('brings the state back', async () => {
    const page = await open(
      '/gateway/op/?q=guild&status=undocumented&direction=send&source=userdoccers&sort=-code',
    );
    expect(await page.getByRole('searchbox').inputValue()).toBe('guild');
    expect(await page.getByRole('radio', { name: /undocumented/ }).isChecked()).toBe(true);
    expect(await page.getByRole('radio', { name: /send/ }).isChecked()).toBe(true);
    expect(await page.getByLabel('Source').inputValue()).toBe('userdoccers');
    const found = (await codes(page)).map(Number);
    expect(found.length).toBeGreaterThan(1);
    expect(found).toEqual(found.toSorted((a, b) => b - a));
  });

  it('brings the state back on the way back from a code', async () => {
    const page = await open('/gateway/op/');
    await page.getByRole('searchbox').fill('resum');
    const found = await codes(page);
    // However quickly one goes there.
    await page.evaluate(() => {
      const field = document.querySelector<HTMLInputElement>('code-table input[type=search]')!;
      field.value += 'e';
      field.dispatchEvent(new Event('input', { bubbles: true }));
      document.querySelector<HTMLElement>('code-table tbody:not(.gone) .c a')!.click();
    });
    await page.waitForURL('**/gateway/op/6/');
    await page.goBack();
    await page.waitForURL('**/gateway/op/?q=resume');
    expect(await page.getByRole('searchbox').inputValue()).toBe('resume');
    expect(await codes(page)).toEqual(found);
  });

  it('is held to what the page offers', async () => {
    const page = await open('/gateway/op/?status=purple&source=nobody&sort=height');
    expect(await codes(page)).toHaveLength(await rowCount(page));
    expect((await codes(page))[0]).toBe('0');
  });

  it('leads to a row, below the sticky header, even where the filter hides it', async () => {
    const page = await open('/json/?q=guild#50013');
    const row = page.locator('tr:target');
    expect(await row.getAttribute('id')).toBe('50013');
    await expect.poll(() => row.isVisible()).toBe(true);
    const headerEnd = await page.$eval('thead', (head) => head.getBoundingClientRect().bottom);
    await expect
      .poll(() => row.evaluate((element) => element.getBoundingClientRect().top))
      .toBeGreaterThanOrEqual(headerEnd - 1);
    expect(await row.evaluate((element) => element.getBoundingClientRect().bottom)).toBeLessThan(
      800,
    );
  });
});

describe('the headers', () => {
  it('order the rows, and tell how', async () => {
    const page = await open('/gateway/op/');
    const header = page.getByRole('columnheader', { name: 'Name' });
    const code = page.getByRole('columnheader', { name: 'Code' });
    expect(await code.getAttribute('aria-sort')).toBe('ascending');

    await header.getByRole('button').click();
    const names = (await shown(page, '.n')).map((name) => name.toLowerCase());
    expect(names[0]! < names.at(-1)!).toBe(true);
    expect(await header.getAttribute('aria-sort')).toBe('ascending');
    expect(await code.getAttribute('aria-sort')).toBeNull();
    await expect.poll(() => search(page)).toBe('?sort=name');

    await header.getByRole('button').click();
    const falling = (await shown(page, '.n')).map((name) => name.toLowerCase());
    expect(falling[0]).toBe(names.at(-1));
    expect(await header.getAttribute('aria-sort')).toBe('descending');
    await expect.poll(() => search(page)).toBe('?sort=-name');
  });

  it('are reached and worked by the keyboard', async () => {
    const page = await open('/gateway/op/');
    await page.getByRole('link', { name: 'Copy as TypeScript' }).focus();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect((await codes(page))[0]).toBe(String((await rowCount(page)) - 1));
  });

  it('hide no link that is reached by going back with Tab', async () => {
    const page = await open('/json/');
    await page.locator('tr[id="50013"] .c a').focus();
    for (let step = 0; step < 30; step += 1) {
      await page.keyboard.press('Shift+Tab');
      const [link, head] = await page.evaluate(() =>
        [document.activeElement!, document.querySelector('thead')!].map((each) =>
          each.getBoundingClientRect(),
        ),
      );
      expect(link!.top).toBeGreaterThanOrEqual(head!.bottom);
    }
  });

  it('stay in sight below the site header', async () => {
    const page = await open('/json/');
    await page.mouse.wheel(0, 4000);
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(1000);
    const [site, head] = await page.evaluate(() =>
      ['body header', 'thead'].map((each) => document.querySelector(each)!.getBoundingClientRect()),
    );
    expect(head!.top).toBeCloseTo(site!.bottom, 0);
  });
});

describe('a row', () => {
  it('says how a source differs, to eyes and ears', async () => {
    const page = await open('/gateway/op/');
    const column = await page.$eval(
      '[data-source=discord-undocumented]',
      (header) => (header as HTMLTableCellElement).cellIndex,
    );
    const cell = page.locator('tr[id="26"]').locator('td, th').nth(column);
    expect(await cell.textContent()).toMatch(/differs: name “.+”/);
    expect(await cell.getAttribute('title')).toMatch(/differs: name “.+”/);
    expect(
      await cell.evaluate((element) => getComputedStyle(element, '::before').content),
    ).toContain('≠');
  });

  it('keeps both meanings of voice opcode 11', async () => {
    const page = await open('/voice/op/');
    const row = page.locator('tr[id="11"]');
    expect(await row.locator('.n').innerText()).toContain('Clients Connect');
    expect(await row.locator('s').innerText()).toBe('Reset');
    expect(await row.locator('s').isVisible()).toBe(true);
  });
});

describe('on a phone', () => {
  it.each(TABLES)('%s does not scroll sideways', async (path) => {
    const page = await open(path, { viewport: NARROW });
    expect(await overflow(page)).toBe(0);
  });

  it('rows are cards', async () => {
    const page = await open('/gateway/op/', { viewport: NARROW });
    const row = page.locator('tr[id="2"]');
    const [card, name, direction] = await Promise.all(
      [row, row.locator('.n'), row.locator('.d')].map((part) => part.boundingBox()),
    );
    expect(card!.width).toBeGreaterThan(280);
    expect(direction!.y).toBeGreaterThan(name!.y);
    await page.getByLabel('Order').selectOption('-code');
    expect((await codes(page))[0]).not.toBe('0');
  });
});

it('on a phone the bar keeps its places while the count changes', async () => {
  const page = await open('/json/', { viewport: { width: 480, height: 740 } });
  const places = () =>
    page.$$eval('.filter :is(select, button)', (all) =>
      all.map((each) => {
        const { x, y, width } = each.getBoundingClientRect();
        return [x, y, width];
      }),
    );
  const before = await places();
  await page.getByRole('searchbox').fill('50013');
  expect(await places()).toEqual(before);
});

it('on paper the table stands without the bar', async () => {
  const page = await open('/gateway/op/');
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('code-table form').isVisible()).toBe(false);
  expect(await page.locator('tbody tr').last().isVisible()).toBe(true);
});

describe('without JavaScript', () => {
  it('the whole table stands, without the bar that could do nothing', async () => {
    const page = await open('/gateway/op/', { javaScriptEnabled: false });
    expect(await page.locator('tbody tr').count()).toBeGreaterThan(40);
    expect(await page.locator('tbody tr').last().isVisible()).toBe(true);
    expect(await page.locator('code-table form').isVisible()).toBe(false);
    expect(await page.getByRole('link', { name: '10', exact: true }).getAttribute('href')).toBe(
      '/gateway/op/10/',
    );
  });
});
