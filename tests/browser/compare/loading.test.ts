import { describe, expect, it } from 'vitest';
import {
  PROMISED,
  HISTORY,
  result,
  side,
  submit,
  editions,
  search,
  alert,
  poll,
  historiesOf,
  useCompare,
} from '../support/compare.ts';

const { server, newPage, answered } = useCompare();

interface Shift extends PerformanceEntry {
  value: number;
}
interface Moved {
  sum: number;
}

describe('what is loaded', () => {
  it.each(['/', '/gateway/op/', '/gateway/op/5/'])('is nothing of it on %s', async (path) => {
    const page = await newPage({ baseURL: server.origin });
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.goto(path);
    await page.waitForLoadState('networkidle');
    expect(asked.some((url) => url.endsWith('.js'))).toBe(true);
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
