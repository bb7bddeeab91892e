import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { hostile, hostileMarkup } from '../support/hostile.ts';
import { useBrowser } from './support/browser.ts';
import { useServer } from './support/server.ts';
import { watch, type Watch } from './support/watch.ts';

const server = useServer();
const { newPage } = useBrowser();

interface Watched {
  page: Page;
  seen: Watch;
  /** Paths that the site was asked for. */
  asked: string[];
}

async function opened(path?: string): Promise<Watched> {
  const page = await newPage({ baseURL: server.origin });
  const seen = await watch(page, server.origin);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  if (path !== undefined) await page.goto(path);
  return { page, seen, asked };
}

/** Holds a page to having taken a text for nothing but text. */
async function expectTame({ page, seen, asked }: Watched, text: string): Promise<void> {
  const found = await page.evaluate(() => ({
    pwned: 'pwned' in window || 'pwned' in {},
    // Whatever a text brought in would have one of these.
    active: [...document.querySelectorAll('*')].flatMap((element) =>
      [...element.attributes]
        .filter(
          ({ name, value }) =>
            name.startsWith('on') || name === 'srcdoc' || /^\s*(javascript|data:text)/i.test(value),
        )
        .filter(({ name }) => name !== 'value')
        .map(({ name, value }) => `${element.localName} ${name}=${value}`),
    ),
    alien: document.querySelectorAll('iframe, object, embed, base, math, mglyph').length,
  }));
  expect({
    text,
    ...found,
    ...seen,
    asked: asked.filter((path) => path.includes('pwned')),
  }).toEqual({
    text,
    ...{ pwned: false, active: [], alien: 0 },
    ...{ violations: [], errors: [], foreign: [] },
    asked: [],
  });
}

/** As it can stand in an address; servers take no endless ones. */
const escaped = (text: string): string => encodeURIComponent(text.toWellFormed().slice(0, 500));

/** Queries in which every text stands once, under one name or another. */
function queries(names: readonly string[], texts = hostile): string[] {
  const fields = texts.map((text, at) => `${names[at % names.length] ?? ''}=${escaped(text)}`);
  return Array.from({ length: Math.ceil(fields.length / names.length) }, (_, at) =>
    fields.slice(at * names.length, (at + 1) * names.length).join('&'),
  );
}

/** As a field without lines takes it. */
const inOneLine = (text: string): string => text.replace(/[\r\n]/g, '');

/** On a busy machine a long text takes its time. */
const PATIENT = { timeout: 100_000 };

/** Fills a field with a mebibyte of a text, as a paste does. */
async function fillLong(field: Locator, text: string): Promise<void> {
  await field.evaluate((element: HTMLTextAreaElement, part) => {
    element.value = part.repeat(1 + 2 ** 20 / part.length);
    element.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertFromPaste' }));
  }, text);
}

const lookup = (page: Page): Locator => page.locator('#lookup');

describe('the lookup', () => {
  it('takes a query in the address for text', async () => {
    const watched = await opened();
    for (const text of hostile) {
      await watched.page.goto(`/?q=${escaped(text)}`);
      await watched.page
        .locator('.lookup-line, #lookup-hits')
        .filter({ hasText: /\S/ })
        .first()
        .waitFor();
      await expectTame(watched, text);
    }
  });

  it('takes what is typed for text, and shows it as it is', async () => {
    const watched = await opened('/');
    const { page } = watched;
    for (const text of hostile) {
      // More lines than one: it is shown again, with its codes marked.
      await lookup(page).fill(
        `${text}\nDiscordAPIError[50013]: Missing Permissions\nclosed with 4014`,
      );
      const marked = page.getByRole('region', { name: 'Your text' });
      await marked.waitFor();
      await page.locator('#lookup-hits [href="/json/50013/"]').waitFor();
      await expectTame(watched, text);
      await lookup(page).fill('');
      await marked.waitFor({ state: 'detached' });
    }
    const [image = ''] = hostileMarkup;
    await lookup(page).fill(`${image}\n${LOG}`);
    expect(await page.getByRole('region', { name: 'Your text' }).innerText()).toContain(image);
  });

  it('takes a mebibyte of them', async () => {
    const watched = await opened('/');
    await fillLong(lookup(watched.page), `${hostile.join('\n')}\n${LOG}\n`);
    await watched.page.locator('#lookup-hits [href="/json/50013/"]').waitFor(PATIENT);
    await expectTame(watched, 'a mebibyte');
  }, 120_000);
});

const LOG = 'DiscordAPIError[50013]: Missing Permissions';

it('the search takes what is typed for text', async () => {
  const watched = await opened('/json/50013/');
  const { page } = watched;
  const dialog = page.locator('dialog.search');
  await page.keyboard.press('Control+k');
  await dialog.and(page.locator('[data-ready]')).waitFor();
  for (const text of hostile) {
    await dialog.getByRole('textbox').fill(`${text.slice(0, 500)} 50013`);
    await dialog
      .getByRole('status')
      .filter({ hasText: /pages?|Nothing/ })
      .waitFor();
    await expectTame(watched, text);
    await dialog.getByRole('textbox').fill('');
  }
});

describe('a comparison', () => {
  it('says of whatever its address asks that there is no such thing', async () => {
    const watched = await opened();
    const { page } = watched;
    for (const query of queries(['a', 'b', 'table', 'against'])) {
      await page.goto(`/compare/?${query}`);
      await page.getByRole('alert').filter({ hasText: /\S/ }).waitFor();
      await expectTame(watched, query);
    }
  });

  it('shows what the address asks as text', async () => {
    const { page } = await opened(`/compare/?a=${escaped('<b>x</b>')}&b=official`);
    await page.getByRole('alert').filter({ hasText: '<b>x</b>' }).waitFor();
  });
});

describe('a check', () => {
  it('takes whatever its address asks for text', async () => {
    const watched = await opened();
    const { page } = watched;
    for (const query of queries(['table', 'edition'])) {
      await page.goto(`/check/?${query}`);
      await page.locator('check-view:defined').waitFor();
      await expectTame(watched, query);
    }
  });

  it('takes a paste for text, names of members among it', async () => {
    const watched = await opened('/check/?table=gateway-close-codes&edition=official@2024-10-01');
    const { page } = watched;
    const paste = page.getByLabel('Your enum, object, map or list');
    const came = page.locator('[data-answer]:not([hidden], [aria-busy])');
    const members = hostile.map((text, at) => `${JSON.stringify(inOneLine(text))} = ${4000 + at},`);
    for (const text of [`enum Codes {\n${members.join('\n')}\n}\n`, ...hostile]) {
      await paste.fill(text);
      await came.waitFor();
      await expectTame(watched, text);
      await paste.fill('');
      await came.waitFor({ state: 'detached' });
    }
  });

  it('takes a mebibyte of brackets and quotes', async () => {
    const watched = await opened('/check/?table=gateway-close-codes');
    await fillLong(
      watched.page.getByLabel('Your enum, object, map or list'),
      'enum Codes { A = 4000,\n{[("\'`/*\\',
    );
    await watched.page.locator('[data-answer]:not([hidden], [aria-busy])').waitFor(PATIENT);
    await expectTame(watched, 'a mebibyte');
  }, 120_000);
});

it.each([
  [
    'a table',
    '/gateway/close/',
    ['q', 'status', 'source', 'sort', 'direction', 'pick', 'form', 'casing', 'codes', 'comments'],
  ],
  ['the log of changes', '/changes/', ['source', 'table']],
])('%s takes whatever its address asks for text', async (_, path, names) => {
  const watched = await opened();
  for (const [at, query] of queries(names).entries()) {
    await watched.page.goto(`${path}?${query}#${escaped(hostile[at] ?? '')}`);
    await watched.page.locator('code-table:defined, change-filter:defined').first().waitFor();
    await expectTame(watched, query);
  }
});

it('what the browser remembers is taken for no more than it may be', async () => {
  const watched = await opened('/llms.txt');
  const { page } = watched;
  const keys = ['starlight-theme', 'starlight-synced-tabs__snippet', 'opcodex-snippet'];
  const texts = [...hostile, 'null', '[]', '{"form":{},"casing":[]}', '__proto__'];
  for (const query of queries(keys, texts)) {
    await page.evaluate((values) => {
      for (const [key, value] of new URLSearchParams(values)) localStorage.setItem(key, value);
    }, query);
    for (const path of ['/json/50013/', '/gateway/close/?form=enum']) {
      await page.goto(path);
      const theme = await page.evaluate(() => document.documentElement.dataset.theme);
      expect(theme).toMatch(/^(light|dark)$/);
      await expectTame(watched, query);
    }
  }
});
