import { parse, type HTMLElement } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import { base, codex, pageAt, siteFiles, textOf } from './support/site.ts';

const pages = siteFiles().filter((file) => file.endsWith('/index.html'));

/** What a page says of itself to the index, by name. */
function facetsIn(page: HTMLElement, attribute: 'filter' | 'meta'): Record<string, string> {
  const values = page
    .querySelectorAll(`[data-pagefind-${attribute}]`)
    .map((element) => element.getAttribute(`data-pagefind-${attribute}`) ?? '');
  return Object.fromEntries(
    values.map((value) => [value.replace(/:.*$/s, ''), value.replace(/^[^:]*:/, '')]),
  );
}

const isIndexed = (page: HTMLElement): boolean =>
  page.querySelector('[data-pagefind-body]') !== null;

/** Every script that a page fetches by itself: its own, and what those import at once. */
function scriptsOf(html: string): Set<string> {
  const scripts = new Set<string>();
  const add = (path: string): void => {
    if (scripts.has(path)) return;
    scripts.add(path);
    for (const [, name] of textOf(path).matchAll(/(?:from|import)\s*["']\.\/([^"']+\.js)["']/g)) {
      add(`/_astro/${name ?? ''}`);
    }
  };
  for (const script of parse(html).querySelectorAll('script[src]')) {
    add((script.getAttribute('src') ?? '').slice(base.length));
  }
  return scripts;
}

describe('no page fetches the search before it is opened', () => {
  const texts = pages.map((file) => textOf(file)).filter((text) => text.includes('<site-search'));

  test('nothing of Pagefind stands in a page', () => {
    expect(texts.length).toBeGreaterThan(1000);
    expect(texts.filter((text) => /(?:src|href)="[^"]*pagefind/.test(text))).toHaveLength(0);
  });

  test('nothing of Pagefind or of the dialog is fetched by a script at once', () => {
    const scripts = new Set(texts.flatMap((text) => [...scriptsOf(text)]));
    const openers = [...scripts].filter((path) => textOf(path).includes('site-search'));
    expect(openers).toHaveLength(1);
    expect(textOf(openers[0]!)).toMatch(/import\(["'`]\.\/search-dialog\.[\w-]+\.js/);
    expect([...scripts].filter((path) => /pagefind\.js|search-about/.test(textOf(path)))).toEqual(
      [],
    );
  });

  test('its style comes with it', () => {
    expect(texts.filter((text) => text.includes('.search-hit'))).toHaveLength(0);
    const [dialog] = siteFiles().filter((file) => /\/search-dialog\.[\w-]+\.js$/.test(file));
    expect(textOf(dialog ?? '')).toContain('.search-hit');
  });
});

describe('what the index is told', () => {
  test.each(codex.tables.map((view) => [view.table.id, view] as const))(
    '%s: table, status, code and names of every code',
    (_, { table, entries }) => {
      for (const { url, status, code, summary, sources } of entries) {
        const page = pageAt(url);
        expect(isIndexed(page), url).toBe(true);
        expect(facetsIn(page, 'filter'), url).toEqual({ table: table.name, status });
        const { code: told, names, summary: about } = facetsIn(page, 'meta');
        expect(told, url).toBe(String(code));
        expect(about, url).toBe(summary);
        for (const { label } of Object.values(sources)) {
          expect(names?.replace(/\s+/g, ' '), url).toContain(label.replace(/\s+/g, ' '));
        }
      }
    },
  );

  test('a table is found by what stands above it, not by its rows', () => {
    for (const { table, entries } of codex.tables) {
      const page = pageAt(table.url);
      expect(isIndexed(page), table.id).toBe(true);
      expect(facetsIn(page, 'filter')).toEqual({ kind: 'Tables' });
      const body = page.querySelector('[data-pagefind-body]');
      body?.querySelectorAll('[data-pagefind-ignore]').forEach((element) => element.remove());
      expect(body?.textContent).toContain(table.summary);
      const rows = body?.querySelectorAll('a').map((link) => link.getAttribute('href')) ?? [];
      expect(rows.filter((link) => entries.some(({ url }) => link === base + url))).toEqual([]);
    }
  });

  test.each([
    ['/guides/reading-a-page/', 'Guides'],
    ['/sources/', 'Sources'],
    ['/sources/official/', 'Sources'],
    ['/compare/', 'Comparisons'],
    ['/compare/official-2024/', 'Comparisons'],
    ['/changes/', 'Changes'],
  ])('%s is one of the %s', (url, kind) => {
    expect(isIndexed(pageAt(url))).toBe(true);
    expect(facetsIn(pageAt(url), 'filter')).toEqual({ kind });
  });

  test.each(['/4014/', '/changes/2024-10/'])('%s repeats others and is left out', (url) => {
    expect(isIndexed(pageAt(url))).toBe(false);
  });
});

test('the button is named once, by what it does', () => {
  const button = pageAt('/json/50013/').querySelector('site-search > button');
  expect(button?.getAttribute('aria-label')).toBe('Search all pages');
  expect(button?.textContent.trim()).toBe('');
});
