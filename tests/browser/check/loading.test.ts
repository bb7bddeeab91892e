import { describe, expect, it } from 'vitest';
import {
  came,
  choice,
  DRIFTS,
  fault,
  field,
  HOLDS,
  holds,
  NARROW,
  OCTOBER,
  poll,
  requestsOf,
  result,
  useCheck,
  WIDE,
} from './use-check.ts';

const { server, newPage, open } = useCheck();

interface Shift extends PerformanceEntry {
  value: number;
}

const HEAVY = /check-worker|check\/tables\.json|\/api\/v1\/history\//;

describe('what is loaded', () => {
  it('is nothing to check with before something is pasted, and then each part once', async () => {
    const page = await newPage({ baseURL: server.origin });
    const requests = requestsOf(page);
    const heavy = () =>
      requests.map((each) => new URL(each.url()).pathname).filter((path) => HEAVY.test(path));
    await page.goto(`/check/${OCTOBER}`);
    await page.waitForLoadState('networkidle');
    expect(heavy()).toEqual([]);
    await field(page).fill(DRIFTS);
    await came(page);
    const first = heavy();
    expect(first.filter((path) => path.includes('/history/'))).toEqual([
      '/api/v1/history/official.json',
    ]);
    expect(first.filter((path) => path.endsWith('tables.json'))).toHaveLength(1);
    await field(page).fill(HOLDS);
    await holds(page).waitFor();
    expect(heavy()).toEqual(first);
  });

  it.each([
    ['**/history/official.json', 'The history of Discord API docs did not load.'],
    ['**/check/tables.json', 'The check did not load.'],
    ['**/check-worker*.js', 'The check did not load.'],
  ])('is tried again where %s failed', async (address, sentence) => {
    const page = await open(OCTOBER);
    await page.context().route(address, (route) => route.abort());
    await field(page).fill(HOLDS);
    await fault(page).waitFor();
    expect(await fault(page).innerText()).toContain(sentence);
    await page.context().unroute(address);
    await page.getByRole('button', { name: 'Try again' }).click();
    await holds(page).waitFor();
  });

  it('is not blamed on the connection where it cannot be read', async () => {
    const page = await open(OCTOBER);
    const tables = { 'gateway-close-codes': [{ code: 4000 }] };
    await page
      .context()
      .route('**/history/official.json', (route) => route.fulfill({ json: { tables } }));
    await field(page).fill(HOLDS);
    await fault(page).waitFor();
    expect(await fault(page).innerText()).toBe('Something went wrong here.');
  });

  it('is waited for with words, beside the last answer', async () => {
    const page = await open(OCTOBER);
    await field(page).fill(HOLDS);
    await holds(page).waitFor();
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    await page.context().route('**/history/userdoccers.json', async (route) => {
      await held;
      await route.continue();
    });
    await choice(page, 'Source').selectOption('userdoccers');
    await page.getByText('Checking…').waitFor();
    expect(await holds(page).isVisible()).toBe(true);
    release();
    await poll(() => result(page).innerText()).toContain('against Userdoccers');
    expect(await page.getByText('Checking…').isVisible()).toBe(false);
  });

  it('is told where the page’s own code does not arrive', async () => {
    const page = await newPage({ baseURL: server.origin });
    await page.route('**/_astro/CheckPage*.js', (route) => route.abort());
    await page.goto('/check/');
    await page.getByText('The check did not load. Load the page again').waitFor();
    expect(await field(page).isVisible()).toBe(false);
  });
});

it.each([WIDE, { width: 768, height: 900 }, NARROW])(
  'nothing moves when the answer comes, %o',
  async (viewport) => {
    const page = await open('', { viewport });
    await page.waitForLoadState('networkidle');
    await page.evaluate(() => {
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) {
          const { value } = entry as Shift;
          const sum = Number(document.body.dataset.moved ?? 0) + value;
          document.body.dataset.moved = String(sum);
        }
      }).observe({ type: 'layout-shift' });
    });
    const before = await field(page).boundingBox();
    await page.getByRole('button', { name: 'Fill in an example' }).click();
    await came(page);
    await page.waitForTimeout(200);
    expect(await page.locator('body').getAttribute('data-moved')).toBeNull();
    expect(await field(page).boundingBox()).toEqual(before);
  },
);
