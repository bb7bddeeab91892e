import { describe, expect, test } from 'vitest';
import { answers, base, codex, origin, pageAt, siteFiles, textIn, textOf } from './support/site.ts';

const numbers = [...codex.byNumber];
const shared = numbers.filter(([number, placed]) => placed.length > 1 && number !== '404');
const single = numbers.filter(([, placed]) => placed.length === 1);

test('both kinds of number exist', () => {
  expect(shared.length).toBeGreaterThan(10);
  expect(single.length).toBeGreaterThan(100);
});

test('a number that several tables share lists them all, likeliest first', () => {
  for (const [number, placed] of shared) {
    const page = pageAt(`/${number}/`);
    expect(textIn(page.querySelector('h1'))).toBe(number);
    const links = page.querySelectorAll('.number-cards h2 a');
    expect(links.map((link) => link.getAttribute('href'))).toEqual(
      placed.map(({ entry }) => `${base}${entry.url}`),
    );
    const cards = page.querySelectorAll('.number-cards li').map(textIn);
    placed.forEach(({ view, entry }, at) => {
      expect(cards[at]).toContain(view.table.name);
      expect(cards[at]).toContain(entry.status);
    });
  }
});

test('a number with one meaning leads to it, and search engines pass it over', () => {
  for (const [number, [only]] of single) {
    const page = pageAt(`/${number}/`);
    const target = `${base}${only?.entry.url ?? ''}`;
    const meta = (name: string) => page.querySelector(`meta[${name}]`)?.getAttribute('content');
    expect(meta('http-equiv="refresh"'), number).toBe(`0;url=${target}`);
    expect(meta('name="robots"'), number).toBe('noindex');
    expect(page.querySelector('link[rel=canonical]')?.getAttribute('href'), number).toBe(
      `${origin}${target}`,
    );
    expect(page.querySelector('main a')?.getAttribute('href'), number).toBe(target);
    expect(page.querySelector('[data-pagefind-body]'), number).toBeNull();
  }
});

describe('404 and 500', () => {
  test('404 is a code beside the page for what is not there', () => {
    expect(textOf('/404/')).toContain(`${base}/http/404/`);
    expect(answers('/404.html')).toBe(true);
    expect(textOf('/404.html')).not.toBe(textOf('/404/'));
    expect(textOf('/404.html')).not.toContain('http-equiv="refresh"');
  });

  test('500 leads to its class where no source lists it', () => {
    const [placed] = codex.byNumber.get('500') ?? codex.byNumber.get('5xx') ?? [];
    expect(placed).toBeDefined();
    expect(textOf('/500/')).toContain(`${base}${placed?.entry.url ?? ''}`);
    expect(answers('/500.html')).toBe(false);
  });

  test('a class has a page of its own', () => {
    expect(answers('/5xx/')).toBe(true);
    expect(answers('/http/5xx/')).toBe(true);
  });
});

test('the sitemap holds every code and no redirect', () => {
  const maps = siteFiles().filter((file) => /^\/sitemap-\d+\.xml$/.test(file));
  const urls = maps.flatMap((file) =>
    [...textOf(file).matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url]) => url),
  );
  const held = new Set(urls);
  expect(single.filter(([number]) => held.has(`${origin}${base}/${number}/`))).toEqual([]);
  const entries = codex.tables.flatMap((view) => view.entries);
  expect(entries.filter(({ url }) => !held.has(`${origin}${base}${url}`))).toEqual([]);
});
