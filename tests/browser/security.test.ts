import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { pageTypes, redirects } from '../support/page-types.ts';
import { useBrowser } from './support/browser.ts';
import { useElsewhere } from './support/elsewhere.ts';
import { useServer } from './support/server.ts';
import { useDialogs, useEverything } from './support/use-everything.ts';
import { watch, type Watch } from './support/watch.ts';

const server = useServer();
const { newPage } = useBrowser();

const NOTHING: Watch = { violations: [], errors: [], foreign: [] };

/** A page that has one of these offers something. */
const PARTS = 'lookup-box, code-table, compare-view, check-view, copy-button';

async function watched(): Promise<{ page: Page; seen: Watch }> {
  const page = await newPage({ baseURL: server.origin });
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  return { page, seen: await watch(page, server.origin) };
}

describe('under its policy, as page and as header, and with all other headers', () => {
  it.each(pageTypes)('$name: all that it offers can be used', async ({ path }) => {
    const { page, seen } = await watched();
    const response = await page.goto(path);
    expect(response?.headers()).toMatchObject({
      'content-security-policy': expect.stringContaining("script-src 'self'") as string,
      'permissions-policy': expect.stringContaining('camera=()') as string,
      'x-content-type-options': 'nosniff',
    });
    const parts = page.locator('main').locator(PARTS);
    expect(await useEverything(page)).toBeGreaterThanOrEqual(Math.min(1, await parts.count()));
    await page.waitForLoadState('networkidle');
    expect(seen).toEqual(NOTHING);
  });

  it.each(['/', '/json/50013/', '/compare/'])(
    'what the header opens on %s can be used',
    async (path) => {
      const { page, seen } = await watched();
      await page.goto(path);
      await useDialogs(page);
      await page.waitForLoadState('networkidle');
      expect(seen).toEqual(NOTHING);
    },
  );

  it.each(redirects)('$name: leads on', async ({ path }) => {
    const { page, seen } = await watched();
    await page.goto(path);
    await page.waitForURL((url) => url.pathname !== path);
    await page.waitForLoadState();
    expect(seen).toEqual(NOTHING);
  });
});

/** What a script could try that got into a page after all. */
const TRIES: Readonly<Record<string, (elsewhere: string) => unknown>> = {
  'script-src-attr': () => {
    document.body.insertAdjacentHTML('beforeend', '<img src="data:," onerror="pwned = 1">');
  },
  'script-src-elem': () => {
    const script = document.createElement('script');
    script.textContent = 'pwned = 1';
    document.body.append(script);
  },
  'script-src': () => {
    // eslint-disable-next-line @typescript-eslint/no-implied-eval
    setTimeout('pwned = 1');
  },
  'style-src-elem': () => {
    document.head.insertAdjacentHTML('beforeend', '<style>body { display: none }</style>');
  },
  'img-src': (elsewhere) => {
    new Image().src = elsewhere;
  },
  'connect-src': (elsewhere) => fetch(elsewhere).catch(() => undefined),
  'worker-src': () => {
    new Worker(URL.createObjectURL(new Blob(['fetch("/")'])));
  },
  'frame-src': (elsewhere) => {
    document.body.append(Object.assign(document.createElement('iframe'), { src: elsewhere }));
  },
  'object-src': (elsewhere) => {
    document.body.append(Object.assign(document.createElement('object'), { data: elsewhere }));
  },
  'base-uri': (elsewhere) => {
    document.head.append(Object.assign(document.createElement('base'), { href: elsewhere }));
  },
  'form-action': (elsewhere) => {
    const form = Object.assign(document.createElement('form'), { action: elsewhere });
    document.body.append(form);
    form.submit();
  },
};

describe('what got in after all', () => {
  it.each(Object.entries(TRIES))('is stopped by %s', async (directive, attempt) => {
    const { page, seen } = await watched();
    await page.goto('/gateway/close/');
    await page.evaluate(attempt, 'https://elsewhere.example/');
    await expect.poll(() => seen.violations.join('\n')).toContain(`${directive}: `);
    expect(await page.evaluate(() => 'pwned' in window)).toBe(false);
    expect(new URL(page.url()).pathname).toBe('/gateway/close/');
  });
});

describe('another site', () => {
  const elsewhere = useElsewhere();

  it('cannot put a page into a frame', async () => {
    const page = await newPage();
    await page.goto(elsewhere.origin);
    await page.evaluate((src) => {
      document.body.append(Object.assign(document.createElement('iframe'), { src }));
    }, `${server.origin}/gateway/close/`);
    await expect.poll(() => page.frames().at(1)?.url()).toMatch(/^chrome-error:/);
  });

  it.each(['/api/v1/index.json', '/json/50013/index.json', '/json/50013/index.md', '/llms.txt'])(
    'can read %s',
    async (path) => {
      const page = await newPage();
      await page.goto(elsewhere.origin);
      const read = (url: string) => fetch(url).then((response) => response.text());
      expect((await page.evaluate(read, server.origin + path)).length).toBeGreaterThan(100);
    },
  );

  it('cannot read a page', async () => {
    const page = await newPage();
    await page.goto(elsewhere.origin);
    const answer = (url: string) =>
      fetch(url).then(
        () => 'read',
        () => 'refused',
      );
    expect(await page.evaluate(answer, `${server.origin}/json/50013/`)).toBe('refused');
  });
});
