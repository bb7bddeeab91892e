import { describe, expect, it } from 'vitest';
import {
  control,
  dialog,
  field,
  hits,
  INDEX,
  line,
  requestsOf,
  urls,
  useLookup,
} from './use-lookup.ts';

const { newPage, open, server } = useLookup();

const CODE = /\/_astro\/lookup-(box|engine)\..*\.js$/;
const FAILED = 'did not load';

describe('where the index', () => {
  it.each([
    ['is not to be had', { status: 503, body: '' }],
    ['arrives cut off', { status: 200, body: '{"tables":[{"id":"js' }],
    ['is something else', { status: 200, body: '{"error":"no"}' }],
  ])('%s, the field says so and tries again with the next key', async (_, response) => {
    const page = await newPage({ baseURL: server.origin });
    await page.route(INDEX, (route) => route.fulfill(response));
    await page.goto('/');
    await field(page).fill('5001');
    await line(page).filter({ hasText: FAILED }).waitFor();
    expect(await hits(page).count()).toBe(0);
    await page.unroute(INDEX);
    await field(page).fill('50013');
    await hits(page).first().waitFor();
    expect(await urls(page)).toEqual(['/json/50013/']);
  });

  it('failed, Enter tries again and opens the first hit', async () => {
    const page = await newPage({ baseURL: server.origin });
    await page.route(INDEX, (route) => route.abort());
    await page.goto('/');
    await field(page).fill('50013');
    await line(page).filter({ hasText: FAILED }).waitFor();
    await page.unroute(INDEX);
    await page.keyboard.press('Enter');
    await page.waitForURL('**/json/50013/');
  });

  it('comes late, the answer to the last text is shown', async () => {
    const page = await newPage({ baseURL: server.origin });
    await page.route(INDEX, async (route) => {
      await new Promise((later) => setTimeout(later, 300));
      await route.continue();
    });
    await page.goto('/');
    await field(page).fill('4014');
    await field(page).fill('50013');
    await hits(page).first().waitFor();
    expect(await urls(page)).toEqual(['/json/50013/']);
  });
});

it('where the code does not arrive, the dialog says so', async () => {
  const page = await open('/json/50001/');
  await page.route(CODE, (route) => route.abort());
  // The page's own script is what listens for the key.
  await control(page).and(page.locator('[aria-haspopup]')).waitFor();
  await page.keyboard.press('/');
  await dialog(page).getByText(FAILED).waitFor();
});

it('the index is asked for once, and the summaries with the first text', async () => {
  const page = await newPage({ baseURL: server.origin });
  const requests = requestsOf(page);
  const count = (name: string) => requests.filter((each) => each.url().includes(name)).length;
  await page.goto('/');
  await expect.poll(() => count('/lookup-index.json'), { timeout: 10_000 }).toBe(1);
  await page.waitForLoadState('networkidle');
  expect(count('/lookup-summaries.json')).toBe(0);
  await field(page).fill('4014');
  await hits(page).first().waitFor();
  await field(page).fill('50013');
  await expect.poll(() => urls(page)).toEqual(['/json/50013/']);
  expect(count('/lookup-index.json')).toBe(1);
  expect(count('/lookup-summaries.json')).toBe(1);
});

it('a short query loads nothing that only a paste needs', async () => {
  const page = await newPage({ baseURL: server.origin });
  const requests = requestsOf(page);
  const pasted = () => requests.filter((each) => each.url().includes('/lookup-paste.')).length;
  await page.goto('/');
  await field(page).fill('4014');
  await hits(page).first().waitFor();
  await page.waitForLoadState('networkidle');
  expect(pasted()).toBe(0);
  await field(page).fill('closed\nwith 4014');
  await expect.poll(pasted).toBe(1);
});
