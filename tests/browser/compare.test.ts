import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { useBrowser, type PageOptions } from './support/browser.ts';
import { useServer } from './support/server.ts';

const server = useServer(process.env.OPCODEX_DIST);
const { newPage } = useBrowser();

const NARROW = { width: 360, height: 740 };
const PROMISED = '/compare/?a=official@2024-10-01&b=userdoccers@2026-07-21&table=gateway-opcodes';
const HISTORY = '**/api/v1/history/*.json';

async function open(path: string, options: PageOptions = {}): Promise<Page> {
  const page = await newPage({ baseURL: server.origin, ...options });
  await page.goto(path);
  return page;
}

/** A page with the answer that its address asks for. */
async function answered(path: string, options: PageOptions = {}): Promise<Page> {
  const page = await open(path, options);
  await result(page).waitFor();
  return page;
}

const result = (page: Page) => page.locator('.compare-result');
const side = (page: Page, name: 'First' | 'Second') =>
  page.getByRole('group', { name: `${name} edition` });
const submit = (page: Page) => page.getByRole('button', { name: 'Compare', exact: true }).click();
const editions = (page: Page) => page.locator('.editions').innerText();
const counts = (page: Page) => page.locator('.compare-counts').innerText();
const search = (page: Page) => decodeURIComponent(new URL(page.url()).search);
const alert = (page: Page) => page.getByRole('alert');

/** A history has to be fetched and read before an answer stands. */
const poll = <T>(get: () => T) => expect.poll(get, { timeout: 10_000 });

/** The names of the histories that a page asks for. */
function historiesOf(page: Page): string[] {
  const asked: string[] = [];
  page.on('request', (request) => {
    const [, source] = /\/api\/v1\/history\/(.+)\.json$/.exec(request.url()) ?? [];
    if (source !== undefined) asked.push(source);
  });
  return asked;
}

interface Shift extends PerformanceEntry {
  value: number;
}
interface Moved {
  sum: number;
}

describe('the promised address', () => {
  it('is answered, and fills the form', async () => {
    const page = await answered(PROMISED);
    expect(await editions(page)).toBe('Discord API docs 2024-10-01 against Userdoccers 2026-07-21');
    expect(await counts(page)).toMatch(/\+\s*32\s*only in Userdoccers/);
    expect(await page.locator('#gateway-opcodes .added [scope=row]').count()).toBe(32);
    expect(await page.title()).toContain('Discord API docs, 2024-10-01 against Userdoccers');

    const [first, second] = [side(page, 'First'), side(page, 'Second')];
    expect(await first.getByLabel('Source').inputValue()).toBe('official');
    expect(await first.getByLabel('Date', { exact: true }).inputValue()).toBe('2024-10-01');
    expect(await second.getByLabel('Source').inputValue()).toBe('userdoccers');
    expect(await second.getByLabel('Date', { exact: true }).inputValue()).toBe('2026-07-21');
    expect(await page.getByLabel('Table').inputValue()).toBe('gateway-opcodes');
    expect(search(page)).toBe(new URL(PROMISED, server.origin).search);
  });

  it('says the counts aloud', async () => {
    const page = await answered(PROMISED);
    await poll(() => page.locator('compare-view [data-status]').textContent()).toMatch(
      /^32 only in Userdoccers, 0 only in Discord API docs, /,
    );
  });

  it('leads to the table that it names behind #', async () => {
    const page = await answered('/compare/?a=official@2024-10-01&b=userdoccers#voice-close-codes');
    const heading = page.locator('#voice-close-codes h2');
    await poll(async () => (await heading.boundingBox())?.y ?? -1).toBeLessThan(200);
    expect(await heading.isVisible()).toBe(true);
  });

  it('with a table alone only fills the form', async () => {
    const page = await open('/compare/?table=voice-opcodes');
    await poll(() => page.getByLabel('Table').inputValue()).toBe('voice-opcodes');
    expect(await alert(page).isVisible()).toBe(false);
    expect(await result(page).count()).toBe(0);
  });

  it.each(['official-one-year', 'official-userdoccers', 'discord-utilbot-opcodes'])(
    'gives what the page of the preset %s gives',
    async (slug) => {
      const page = await open(`/compare/${slug}/`);
      const ready = await result(page).innerHTML();
      await page.getByRole('link', { name: 'Change this comparison' }).click();
      await page.waitForURL('**/compare/?a=*');
      await result(page).waitFor();
      expect(await result(page).innerHTML()).toBe(ready);
    },
  );
});

describe('the form', () => {
  it('is worked by the keyboard alone', async () => {
    const page = await open('/compare/');
    const focused = () => page.evaluate(() => document.activeElement?.id ?? '');
    const tabTo = async (id: string) => {
      for (let step = 0; step < 40 && (await focused()) !== id; step += 1) {
        await page.keyboard.press('Tab');
      }
      expect(await focused()).toBe(id);
    };
    await tabTo('compare-a-source');
    await page.keyboard.type('Userd');
    await tabTo('compare-a-date');
    await page.keyboard.type('10012024');
    await tabTo('compare-b-source');
    await page.keyboard.type('Userd');
    await tabTo('compare-table');
    await page.keyboard.type('Voice op');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await result(page).waitFor();
    expect(search(page)).toBe('?a=userdoccers@2024-10-01&b=userdoccers&table=voice-opcodes');
    expect(await counts(page)).toMatch(/added[\s\S]*removed[\s\S]*renamed/);
  });

  it('waits for a day to be typed, and says nothing of half a day', async () => {
    const page = await answered(PROMISED);
    await page.evaluate(() => {
      const box = document.querySelector('[data-problems]')!;
      new MutationObserver(() => document.body.setAttribute('data-alarmed', '')).observe(box, {
        childList: true,
      });
    });
    await side(page, 'First').getByLabel('Date', { exact: true }).focus();
    await page.keyboard.type('09302023', { delay: 40 });
    await poll(() => search(page)).toContain('?a=official@2023-09-30&');
    await poll(() => editions(page)).toContain('2023-09-30');
    expect(await page.locator('body[data-alarmed]').count()).toBe(0);
  });

  it('lists the dates on which a source changed a table, and takes one as the date', async () => {
    const page = await open('/compare/');
    await page.getByLabel('Table').selectOption('gateway-opcodes');
    const first = side(page, 'First');
    const dates = first.getByLabel('Change dates');
    await poll(() => dates.locator('option').allInnerTexts()).toContain('2018-09-11 · 1 code');
    const days = await dates
      .locator('option[value*="-"]')
      .evaluateAll((options) => options.map((option) => (option as HTMLOptionElement).value));
    expect(days).toEqual(days.toSorted().reverse());

    await dates.selectOption('2018-09-11');
    expect(await first.getByLabel('Date', { exact: true }).inputValue()).toBe('2018-09-11');
    await submit(page);
    await result(page).waitFor();
    expect(search(page)).toBe('?a=official@2018-09-11&b=official&table=gateway-opcodes');
  });

  it('offers API versions where the source keeps several', async () => {
    const page = await open('/compare/');
    const first = side(page, 'First');
    expect(await first.getByLabel('API version').isVisible()).toBe(false);
    await first.getByLabel('Source').selectOption('discord-api-types');
    await first.getByLabel('Date', { exact: true }).fill('');
    await side(page, 'Second').getByLabel('Source').selectOption('discord-api-types');
    await page.getByLabel('Table').selectOption('voice-opcodes');
    expect(await first.getByLabel('API version').locator('option').allInnerTexts()).toEqual([
      'newest',
      'v8',
      'v4',
    ]);
    await first.getByLabel('API version').selectOption('v4');
    await submit(page);
    await result(page).waitFor();
    expect(search(page)).toBe('?a=discord-api-types.v4&b=discord-api-types&table=voice-opcodes');
  });

  it('offers the other protocol’s tables where the second source has them', async () => {
    const page = await open('/compare/');
    expect(await page.getByLabel('Against').isVisible()).toBe(false);
    await page.getByLabel('Table').selectOption('gateway-opcodes');
    expect(await page.getByLabel('Against').isVisible()).toBe(false);
    await side(page, 'Second').getByLabel('Source').selectOption('utilbot');
    expect(await page.getByLabel('Against').locator('option').allInnerTexts()).toEqual([
      'Utilbot opcodes',
      'Utilbot error codes',
    ]);
    await side(page, 'Second').getByLabel('Date', { exact: true }).fill('2026-03-19');
    await submit(page);
    await result(page).waitFor();
    expect(search(page)).toContain('&table=gateway-opcodes&against=utilbot-opcodes');
    expect(await counts(page)).toContain('same number, other meaning');
  });

  it('sets the last date of a source that is gone, and takes it back with the source', async () => {
    const page = await open('/compare/');
    const second = side(page, 'Second');
    const date = second.getByLabel('Date', { exact: true });
    await page.getByLabel('Table').selectOption('gateway-opcodes');
    await second.getByLabel('Source').selectOption('utilbot');
    expect(await date.inputValue()).toBe('2026-03-19');
    expect(await second.innerText()).toContain('to 2026-03-19, the last day.');
    await second.getByLabel('Source').selectOption('userdoccers');
    expect(await date.inputValue()).toBe('');
    await second.getByLabel('Source').selectOption('utilbot');
    await submit(page);
    await result(page).waitFor();
    expect(search(page)).toContain('&b=utilbot@2026-03-19&');
  });

  it('takes no year of six digits', async () => {
    const page = await open('/compare/');
    const date = side(page, 'Second').getByLabel('Date', { exact: true });
    await date.focus();
    await page.keyboard.type('0215202411');
    expect(await date.inputValue()).toMatch(/^\d{4}-02-15$/);
    expect(await date.getAttribute('max')).toMatch(/^20\d\d-\d\d-\d\d$/);
  });

  it('swaps the two editions, and the answer with them', async () => {
    const page = await answered(PROMISED);
    await page.getByRole('button', { name: 'Swap' }).click();
    await poll(() => editions(page)).toBe(
      'Userdoccers 2026-07-21 against Discord API docs 2024-10-01',
    );
    expect(search(page)).toBe(
      '?a=userdoccers@2026-07-21&b=official@2024-10-01&table=gateway-opcodes',
    );
    expect(await page.locator('#gateway-opcodes .removed [scope=row]').count()).toBe(32);
  });

  it('keeps an exact moment until the day is edited', async () => {
    const page = await answered(
      '/compare/?a=official@2022-03-01T23:00:00Z&b=official@2024-10-01&table=json-error-codes',
    );
    const first = side(page, 'First');
    expect(await first.getByLabel('Date', { exact: true }).inputValue()).toBe('2022-03-01');
    expect(await first.innerText()).toContain('At 23:00:00Z');
    await page.getByLabel('Table').selectOption('');
    await poll(() => search(page)).toBe('?a=official@2022-03-01T23:00:00Z&b=official@2024-10-01');
    await first.getByLabel('Date', { exact: true }).fill('2022-03-02');
    await poll(() => search(page)).toBe('?a=official@2022-03-02&b=official@2024-10-01');
  });

  it('is followed by the answer once there is one', async () => {
    const page = await answered(PROMISED);
    await page.getByLabel('Table').selectOption('voice-opcodes');
    await page.locator('section#voice-opcodes').waitFor();
    expect(search(page)).toContain('&table=voice-opcodes');
  });

  it('is not answered before it is asked', async () => {
    const page = await open('/compare/');
    await page.getByLabel('Table').selectOption('voice-opcodes');
    await poll(() =>
      side(page, 'First').getByLabel('Change dates').locator('option').count(),
    ).toBeGreaterThan(3);
    expect(await result(page).count()).toBe(0);
    expect(search(page)).toBe('');
  });
});

describe('the way back', () => {
  it('leads through the answers to the empty form', async () => {
    const page = await open('/compare/');
    await page.getByLabel('Table').selectOption('gateway-opcodes');
    await submit(page);
    await result(page).waitFor();
    const first = search(page);
    await page.getByLabel('Table').selectOption('voice-opcodes');
    await page.getByText('No difference: all 23 Voice opcodes').waitFor();

    await page.goBack();
    await poll(() => page.getByLabel('Table').inputValue()).toBe('gateway-opcodes');
    await page.locator('section#gateway-opcodes').waitFor();
    expect(search(page)).toBe(first);
    await page.goBack();
    await poll(() => result(page).count()).toBe(0);
    expect(search(page)).toBe('');
    await page.goForward();
    await page.locator('section#gateway-opcodes').waitFor();
  });

  it('takes the edits of one field as one step', async () => {
    const page = await answered(PROMISED);
    const table = page.getByLabel('Table');
    for (const id of ['voice-opcodes', 'voice-close-codes', 'gateway-close-codes']) {
      await table.selectOption(id);
      await poll(() => search(page)).toContain(`&table=${id}`);
    }
    await page.goBack();
    await poll(() => table.inputValue()).toBe('gateway-opcodes');
  });

  it('stays in the answer on the way to a table', async () => {
    const page = await answered('/compare/?a=official@2024-10-01&b=userdoccers@2026-07-21');
    const asked = historiesOf(page);
    await page.evaluate(() =>
      document.querySelector('.compare-result')?.setAttribute('data-kept', ''),
    );
    await page.locator('.jump').getByRole('link', { name: 'Voice opcodes' }).click();
    await page.goBack();
    expect(await page.locator('.compare-result[data-kept]').count()).toBe(1);
    expect(asked).toEqual([]);
  });

  it('leads back from a code', async () => {
    const page = await answered(PROMISED);
    await page.locator('#gateway-opcodes [scope=row] a').first().click();
    await page.waitForURL('**/gateway/op/5/');
    await page.goBack();
    await result(page).waitFor();
    expect(search(page)).toBe(new URL(PROMISED, server.origin).search);
  });
});

describe('a question that names what is not', () => {
  it.each([
    [
      'an unknown source',
      '?a=oficial@2024-10-01&b=userdoccers@2026-07-21&table=gateway-opcodes',
      /No source is called “oficial”/,
      '?a=official@2024-10-01&b=userdoccers@2026-07-21&table=gateway-opcodes',
    ],
    [
      'an impossible date',
      '?a=official@2024-02-30&b=official@2026-07-21',
      /“2024-02-30” is no date/,
      '?a=official@2024-02-29&b=official@2026-07-21',
    ],
    [
      'a date before the source began',
      '?a=userdoccers@2019-01-01&b=userdoccers@2026-07-21&table=gateway-opcodes',
      /Userdoccers first listed Gateway opcodes on 2021-08-31/,
      '?a=userdoccers@2021-08-31&b=userdoccers@2026-07-21&table=gateway-opcodes',
    ],
    [
      'an unknown table',
      '?a=official@2024-10-01&b=official@2026-07-21&table=gateway-opcode',
      /No table is called “gateway-opcode”/,
      '?a=official@2024-10-01&b=official@2026-07-21&table=gateway-opcodes',
    ],
    [
      'a table that a source never had',
      '?a=kord&b=official@2026-07-21&table=voice-opcodes',
      /First edition: .*Voice opcodes.*Kord/,
      '?a=kord&b=official@2026-07-21',
    ],
    [
      'a mangled address',
      '?a=%E0%A4%A@@&b=',
      /The address does not name this edition/,
      '?a=official&b=userdoccers',
    ],
  ])('%s is told, and the nearest that works is offered', async (_, asked, told, offered) => {
    const page = await open(`/compare/${asked}`);
    await alert(page).waitFor();
    expect(await alert(page).innerText()).toMatch(told);
    expect(await result(page).count()).toBe(0);

    const offers = alert(page).getByRole('link');
    expect(await offers.count()).toBe(1);
    expect(await offers.innerText()).toMatch(/^Compare .+ instead$/);
    await offers.click();
    await result(page).waitFor();
    expect(search(page)).toBe(offered);
    expect(await alert(page).isVisible()).toBe(false);
    // Who followed the link with the keyboard stands before the answer.
    expect(
      await page.evaluate(() =>
        document.activeElement?.contains(document.querySelector('.compare-result')),
      ),
    ).toBe(true);
    await page.goBack();
    await alert(page).waitFor();
  });

  it('fills the form with what is offered', async () => {
    const page = await open('/compare/?a=official@2024-02-30&b=userdocs&table=voice-opcodes');
    await alert(page).waitFor();
    expect(await side(page, 'First').getByLabel('Date', { exact: true }).inputValue()).toBe(
      '2024-02-29',
    );
    expect(await side(page, 'Second').getByLabel('Source').inputValue()).toBe('userdoccers');
    await submit(page);
    await result(page).waitFor();
    expect(await alert(page).isVisible()).toBe(false);
  });

  it('is told of the form too, which keeps what was chosen', async () => {
    const page = await open('/compare/');
    await side(page, 'First').getByLabel('Source').selectOption('kord');
    await page.getByLabel('Table').selectOption('voice-opcodes');
    expect(await side(page, 'First').innerText()).toContain('Never listed Voice opcodes.');
    await submit(page);
    await alert(page).waitFor();
    expect(await alert(page).innerText()).toMatch(/First edition: .*Voice opcodes.*Kord/);
    expect(await page.getByLabel('Table').inputValue()).toBe('voice-opcodes');
    expect(search(page)).toMatch(/^\?a=kord@[\d-]+&b=official&table=voice-opcodes$/);
  });

  it('is told again after a new load, when it came of a field', async () => {
    const page = await answered(PROMISED);
    await side(page, 'First').getByLabel('Source').selectOption('kord');
    await page.getByLabel('Table').selectOption('voice-opcodes');
    await alert(page).waitFor();
    await poll(() => search(page)).toContain('?a=kord@2024-10-01&');
    const told = await alert(page).innerText();
    await page.reload();
    await alert(page).waitFor();
    expect(await alert(page).innerText()).toBe(told);
  });

  it('is followed by the answer once a field is put right', async () => {
    const page = await open('/compare/?a=official@2024-02-30&b=userdoccers');
    await alert(page).waitFor();
    await page.getByLabel('Table').selectOption('voice-opcodes');
    await result(page).waitFor();
    expect(search(page)).toBe('?a=official@2024-02-29&b=userdoccers&table=voice-opcodes');
  });

  it('is told of a date that is not complete', async () => {
    const page = await open('/compare/');
    await side(page, 'Second').getByLabel('Date', { exact: true }).focus();
    await page.keyboard.type('0215');
    await page.keyboard.press('Enter');
    await alert(page).waitFor();
    expect(await alert(page).innerText()).toContain('Second edition: The date is not complete.');
  });
});

describe('what is loaded', () => {
  it.each(['/', '/gateway/op/', '/gateway/op/5/'])('is nothing of it on %s', async (path) => {
    const page = await newPage({ baseURL: server.origin });
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.goto(path);
    await page.waitForLoadState('networkidle');
    expect(asked.length).toBeGreaterThan(2);
    expect(asked.filter((url) => /compare|\/api\/v1\/history\//i.test(url))).toEqual([]);
  });

  it('is no history, nor what compares, before something is asked', async () => {
    const page = await newPage({ baseURL: server.origin });
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.goto('/compare/');
    await page.waitForLoadState('networkidle');
    expect(asked.filter((url) => /compare-answer|\/api\/v1\/history\//.test(url))).toEqual([]);
    await submit(page);
    await result(page).waitFor();
    expect(asked.filter((url) => url.includes('compare-answer'))).toHaveLength(1);
  });

  it.each([
    ['?a=official@2024-10-01&b=official', ['official']],
    ['?a=official@2024-10-01&b=userdoccers', ['official', 'userdoccers']],
    [
      '?a=official&b=unofficial&table=gateway-opcodes',
      ['discord-api-types', 'discord-undocumented', 'gateway-list', 'official', 'userdoccers'],
    ],
  ])('for %s is the histories %j, each once', async (query, sources) => {
    const page = await newPage({ baseURL: server.origin });
    const asked = historiesOf(page);
    await page.goto(`/compare/${query}`);
    await result(page).waitFor();
    expect(asked.toSorted()).toEqual(sources);
    await page.getByRole('button', { name: 'Swap' }).click();
    await poll(() => search(page)).not.toBe(query);
    expect(asked.toSorted()).toEqual(sources);
  });

  it('is tried again where it failed', async () => {
    const page = await newPage({ baseURL: server.origin });
    await page.route(HISTORY, (route) => route.abort());
    await page.goto(PROMISED);
    await alert(page).waitFor();
    expect(await alert(page).innerText()).toContain(
      'The history of Discord API docs did not load.',
    );
    expect(await page.getByLabel('Table').inputValue()).toBe('gateway-opcodes');
    await page.unroute(HISTORY);
    await page.getByRole('button', { name: 'Try again' }).click();
    await result(page).waitFor();
    expect(await alert(page).isVisible()).toBe(false);
  });

  it('is told while an answer stands, which is dimmed and cannot be copied', async () => {
    const page = await answered(PROMISED);
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    await page.route('**/history/teufelsbot.json', async (route) => {
      await held;
      await route.continue();
    });
    await page.getByLabel('Table').selectOption('');
    await side(page, 'Second').getByLabel('Date', { exact: true }).fill('');
    await side(page, 'Second').getByLabel('Source').selectOption('teufelsbot');
    await page.getByText('Loading the history of Teufelsbot…').waitFor();
    const copy = page.getByRole('button', { name: 'Copy as JSON' });
    expect(await copy.isDisabled()).toBe(true);
    await poll(() =>
      page.locator('.editions').evaluate((element) => getComputedStyle(element).opacity),
    ).toBe('0.5');
    release();
    await poll(() => editions(page)).toContain('against Teufelsbot');
    expect(await copy.isEnabled()).toBe(true);
    expect(await page.getByText('Loading the history').count()).toBe(0);
  });

  it('is loaded with the page anew where what compares had failed', async () => {
    const page = await newPage({ baseURL: server.origin });
    await page.route('**/compare-answer*', (route) => route.abort());
    await page.goto('/compare/');
    await page.getByLabel('Table').selectOption('gateway-opcodes');
    await submit(page);
    await alert(page).waitFor();
    expect(await alert(page).innerText()).toContain('The comparison did not load.');
    await page.unroute('**/compare-answer*');
    await page.getByRole('button', { name: 'Try again' }).click();
    await result(page).waitFor();
    expect(search(page)).toMatch(/^\?a=official@[\d-]+&b=official&table=gateway-opcodes$/);
  });

  it('is not blamed on the connection where it cannot be read', async () => {
    const page = await newPage({ baseURL: server.origin });
    const faults: Error[] = [];
    page.on('pageerror', (fault) => faults.push(fault));
    const tables = { 'gateway-opcodes': [{ code: 0 }] };
    await page.route(HISTORY, (route) => route.fulfill({ json: { tables } }));
    await page.goto(PROMISED);
    await alert(page).waitFor();
    expect(await alert(page).innerText()).toBe('Something went wrong here.');
    expect(faults).not.toEqual([]);
  });

  it('is told of the form itself, which is not shown where it cannot work', async () => {
    const page = await newPage({ baseURL: server.origin });
    await page.route('**/_astro/ComparePage*.js', (route) => route.abort());
    await page.goto('/compare/');
    await page.getByText('The form did not load.').waitFor();
    expect(await page.locator('.compare-form').isVisible()).toBe(false);
  });
});

describe('the page', () => {
  it.each([
    ['an answer', PROMISED, 1440],
    ['an answer', PROMISED, 360],
    ['problems', '/compare/?a=nobody@2024-02-30&b=', 1440],
  ])('does not move when %s comes (%s, %i px)', async (_, path, width) => {
    const page = await newPage({ baseURL: server.origin, viewport: { width, height: 800 } });
    await page.addInitScript(() => {
      const moved = { sum: 0 };
      Object.assign(window, { moved });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) moved.sum += (entry as unknown as Shift).value;
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.goto(path);
    await page.locator('.compare-result, [data-problems]:not([hidden])').waitFor();
    await page.waitForLoadState('networkidle');
    const moved = await page.evaluate(() => (window as unknown as { moved: Moved }).moved.sum);
    expect(moved).toBeLessThan(0.05);
  });

  it('may move its parts, which answer once to each click', async () => {
    const page = await answered(PROMISED);
    await page.evaluate(() => {
      const view = document.querySelector('compare-view')!;
      view.parentElement!.append(view);
    });
    await result(page).waitFor();
    await page.getByRole('button', { name: 'Swap' }).click();
    await poll(() => editions(page)).toContain('Userdoccers 2026-07-21 against');
    expect(await page.locator('[data-copy=json] [role=status]').count()).toBe(1);
  });
});

describe('copying', () => {
  const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());
  const allow = (page: Page) =>
    page.context().grantPermissions(['clipboard-read', 'clipboard-write']);

  it('gives the live answer as Markdown and as JSON', async () => {
    const page = await answered(PROMISED);
    await allow(page);
    await page.getByRole('button', { name: 'Copy as Markdown' }).click();
    await page.getByRole('button', { name: 'Copied' }).waitFor();
    const markdown = await clipboard(page);
    expect(markdown).toContain(`${server.origin}${PROMISED}`);
    expect(markdown).toContain(`](${server.origin}/gateway/op/5/) Voice Server Ping`);

    await page.getByRole('button', { name: 'Copy as JSON' }).click();
    await poll(() => clipboard(page)).toMatch(/^\{/);
    const report = JSON.parse(await clipboard(page)) as {
      a: string;
      tables: { added: unknown[] }[];
    };
    expect(report.a).toBe('official@2024-10-01');
    expect(report.tables[0]?.added).toHaveLength(32);
    await page.getByRole('button', { name: 'Copy as Markdown' }).waitFor();
  });

  it('gives a preset’s files', async () => {
    const page = await open('/compare/official-2024/');
    await allow(page);
    for (const [word, file] of [
      ['Markdown', 'official-2024.md'],
      ['JSON', 'official-2024.json'],
    ] as const) {
      const text = await (await fetch(`${server.origin}/compare/${file}`)).text();
      await page.getByRole('button', { name: `Copy as ${word}` }).click();
      await poll(() => clipboard(page)).toBe(text);
    }
  });

  it('says so aloud, and keeps the button’s width', async () => {
    const page = await open('/compare/official-2024/');
    await allow(page);
    const button = page.locator('copy-button button').first();
    const width = (await button.boundingBox())?.width;
    await button.click();
    const said = page.locator('copy-button [role=status]').first();
    await poll(() => said.textContent()).toBe('Copied');
    expect((await button.boundingBox())?.width).toBe(width);
    await poll(() => button.innerText()).toBe('Copy as Markdown');
  });

  it('says where it could not', async () => {
    const page = await open('/compare/official-2024/');
    await page.route('**/official-2024.md', (route) => route.abort());
    await page.getByRole('button', { name: 'Copy as Markdown' }).click();
    await page.getByRole('button', { name: 'Could not copy' }).waitFor();
  });
});

describe('on a phone', () => {
  const overflow = (page: Page) =>
    page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );

  it.each([
    '/compare/',
    PROMISED,
    '/compare/official-userdoccers/',
    '/compare/documented-undocumented-events/',
    '/compare/documented-undocumented-json-errors/',
    '/compare/?a=official@2022-02-01T23:00:00Z&b=userdoccers',
    '/compare/?a=nobody@2024-02-30&b=',
  ])('%s does not scroll sideways', async (path) => {
    const page = await open(path, { viewport: NARROW });
    await page.waitForLoadState('networkidle');
    expect(await overflow(page)).toBe(0);
  });

  it('who comes with a question sees the answer first, and can unfold the form', async () => {
    const page = await answered(PROMISED, { viewport: NARROW });
    expect((await page.locator('.compare-counts').boundingBox())!.y).toBeLessThan(NARROW.height);
    expect(await page.locator('.compare-form').isVisible()).toBe(false);
    await page.getByRole('button', { name: 'Change the editions' }).click();
    expect(await page.locator('.compare-form').isVisible()).toBe(true);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('compare-a-source');
  });

  it('who asks is led to the answer', async () => {
    const page = await open('/compare/', { viewport: NARROW });
    await submit(page);
    await result(page).waitFor();
    await poll(async () => (await page.locator('.compare-counts').boundingBox())!.y).toBeLessThan(
      NARROW.height,
    );
  });
});

describe('without JavaScript', () => {
  it('the ready comparisons stand, without the form that could do nothing', async () => {
    const page = await open('/compare/', { javaScriptEnabled: false });
    expect(await page.locator('.compare-form').isVisible()).toBe(false);
    expect(await page.locator('compare-view').innerText()).toContain('this page needs JavaScript');
    await page.getByRole('link', { name: 'Official, over the last year' }).click();
    await page.waitForURL('**/compare/official-one-year/');
    expect(await page.locator('.compare-table').last().isVisible()).toBe(true);
    expect(await page.getByRole('button', { name: /Copy/ }).count()).toBe(0);
    expect(await page.getByRole('link', { name: 'JSON', exact: true }).isVisible()).toBe(true);
  });
});

describe('for everybody', () => {
  const faults = async (page: Page) => {
    const { violations } = await new AxeBuilder({ page }).include('main').analyze();
    return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
  };

  it('axe finds nothing in a result, 360 dark', async () => {
    const page = await answered(PROMISED, { viewport: NARROW, theme: 'dark' });
    await page.getByRole('button', { name: 'Change the editions' }).click();
    expect(await faults(page)).toEqual([]);
  });

  it('axe finds nothing in a result, 1440 light', async () => {
    const page = await answered('/compare/?a=userdoccers@2024-10-01&b=userdoccers', {
      viewport: { width: 1440, height: 900 },
    });
    expect(await faults(page)).toEqual([]);
  });

  it('axe finds nothing in problems, nor in a preset', async () => {
    const page = await open('/compare/?a=nobody@2024-02-30&b=');
    await alert(page).waitFor();
    expect(await faults(page)).toEqual([]);
    await page.goto('/compare/official-userdoccers/');
    expect(await faults(page)).toEqual([]);
  });
});
