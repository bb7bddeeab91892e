import { expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { digestOf } from '../../../src/offline/seal.ts';
import { bundleWorker } from '../../../src/offline/bundle.ts';
import { base, keptPaths, textKept, useOffline, poll } from './support/use-offline.ts';

const { host, open, kept } = useOffline();

const INDEX = '/lookup-index.json';
const hits = (page: Page) => page.locator('#lookup-hits').getByRole('option');

/** Deploys a build whose index has another name for JSON error 50001. */
async function deploy(name: string): Promise<void> {
  const old = host.read(INDEX);
  const renamed = old.replace('Missing access', name);
  expect(renamed).not.toBe(old);
  const [before, after] = await Promise.all(
    [old, renamed].map((text) => digestOf(new TextEncoder().encode(text).buffer)),
  );
  const worker = host.read('/sw.js');
  expect(worker).toContain(before);
  host.answer(INDEX, { body: renamed });
  host.answer('/sw.js', { body: worker.replace(before!, after!) });
}

/** What the lookup of a page calls a code. */
async function nameOf(page: Page, code: string): Promise<string> {
  if ((await page.locator('main #lookup').count()) === 0) await page.keyboard.press('/');
  await page.locator('#lookup').last().fill(code);
  await hits(page).first().waitFor();
  return hits(page).first().locator('.name').innerText();
}

it('a new build comes in without a word, and its index is kept before anybody asks', async () => {
  const page = await kept('/');
  await page.evaluate(() => (document.title = 'as it was'));
  await deploy('Renamed access');
  await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
  await poll(() => textKept(page, INDEX)).toContain('Renamed access');
  // One worker is left, and the page has not been loaded again.
  await poll(() =>
    page.evaluate(async () => {
      const { active, waiting, installing } = await navigator.serviceWorker.ready;
      return [active?.state, waiting, installing];
    }),
  ).toEqual(['activated', null, null]);
  expect(await page.title()).toBe('as it was');
  await host.stop();
  await page.reload();
  expect(await nameOf(page, '50001')).toBe('Renamed access');
});

it('an old index does not stand in for the new one while there is a connection', async () => {
  const page = await kept('/json/50013/');
  // The worker does not know of the new build yet.
  await deploy('Renamed access');
  host.answer('/sw.js');
  await page.goto(`${base}/`);
  expect(await nameOf(page, '50001')).toBe('Renamed access');
  await poll(() => textKept(page, INDEX)).toContain('Renamed access');
});

it('an index in a form that the page cannot read is asked for again, and only then told of', async () => {
  const page = await open('/');
  const other = host.read(INDEX).replace('"format":1', '"format":0');
  expect(other).not.toBe(host.read(INDEX));
  host.answer(INDEX, { body: other, times: 1 });
  expect(await nameOf(page, '50001')).toBe('Missing access');

  host.answer(INDEX, { body: other });
  await page.goto(`${base}/`);
  await page.locator('#lookup').fill('50001');
  await page.getByText('The list of codes did not load.').first().waitFor();
});

it('a page of an earlier build finds its files after a later one has come', async () => {
  const page = await kept('/json/50013/');
  const engine = (await keptPaths(page)).filter((path) => path.includes('lookup-engine'));
  expect(engine).toHaveLength(1);
  // The later build has other files: these are gone from the host, and no longer the worker's to keep.
  const [file] = engine as [string];
  host.answer(file, { status: 404, body: 'gone' });
  const later = file.replace(/[\w-]+\.js$/, 'AnOther0.js');
  host.answer(later, { body: 'export {};' });
  host.answer('/sw.js', { body: host.read('/sw.js').replace(file.slice(1), later.slice(1)) });
  await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
  await poll(() => keptPaths(page)).toContain(later);
  expect(await nameOf(page, '50001')).toBe('Missing access');
});

it('a build without offline use takes the worker away, and all that it kept', async () => {
  const page = await kept('/json/50013/');
  await page.evaluate(() => caches.open('of another site'));
  host.answer('/sw.js', { body: await bundleWorker('./farewell.ts') });
  await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
  const left = () =>
    page.evaluate(async () => [
      ...(await caches.keys()),
      ...(await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope),
    ]);
  await poll(left).toEqual(['of another site']);
  await page.reload();
  expect(await page.locator('h1').innerText()).toBe('Missing permissions');
  expect(await page.evaluate(() => navigator.serviceWorker.controller)).toBeNull();
});
