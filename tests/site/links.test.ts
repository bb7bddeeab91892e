import { expect, test } from 'vitest';
import { base, origin, siteFiles, textOf } from './support/site.ts';
import { linksOf, type PageLinks } from './support/links.ts';

const files = siteFiles().filter((file) => !file.startsWith('/pagefind/'));
const existing = new Set(siteFiles());
const pages = new Map<string, PageLinks>(
  files
    .filter((file) => file.endsWith('.html'))
    .map((file) => [file, linksOf(textOf(file))] as const),
);

/** Why a link fails; undefined where it does not. */
function faultOf(link: string, from: string): string | undefined {
  if (link === '') return 'is empty';
  const here = new URL(base + from.replace(/index\.html$/, ''), origin);
  if (!URL.canParse(link, here)) return 'is no address';
  const url = new URL(link, here);
  if (['mailto:', 'data:'].includes(url.protocol)) return undefined;
  if (url.origin !== origin) return url.protocol === 'https:' ? undefined : 'is not https';
  if (!url.pathname.startsWith(`${base}/`)) return `does not start with ${base}/`;
  const path = decodeURIComponent(url.pathname.slice(base.length));
  const file = path.endsWith('/') ? `${path}index.html` : path;
  if (!existing.has(file))
    return existing.has(`${file}/index.html`) ? 'lacks its last slash' : 'leads nowhere';
  if (url.hash === '' || !file.endsWith('.html')) return undefined;
  const id = decodeURIComponent(url.hash.slice(1));
  return pages.get(file)?.ids.has(id) ? undefined : `finds no #${id}`;
}

test('there is a whole site to walk', () => {
  expect(pages.size).toBeGreaterThan(1000);
  const count = [...pages.values()].reduce((sum, { links }) => sum + links.length, 0);
  expect(count).toBeGreaterThan(20_000);
});

test('every link and every fragment leads somewhere', () => {
  const faults: string[] = [];
  const judged = new Map<string, string | undefined>();
  for (const [from, { links }] of pages) {
    for (const link of links) {
      // A link from the root means the same on every page.
      const shared = link.startsWith('/') || link.startsWith('https://');
      const fault = shared && judged.has(link) ? judged.get(link) : faultOf(link, from);
      if (shared) judged.set(link, fault);
      if (fault !== undefined) faults.push(`${from}: ${link} ${fault}`);
    }
  }
  expect(faults.slice(0, 40)).toEqual([]);
});

test('the walker finds what is wrong', () => {
  expect(faultOf(`${base}/json/no-such-code/`, '/index.html')).toBe('leads nowhere');
  expect(faultOf('#no-such-id', '/index.html')).toBe('finds no #no-such-id');
  expect(faultOf(`${base}/json/50013`, '/index.html')).toBe('lacks its last slash');
  expect(faultOf('../50013/', '/json/50001/index.html')).toBeUndefined();
  expect(faultOf('http://example.com/', '/index.html')).toBe('is not https');
});

test('no id stands twice in a page', () => {
  const doubled = files
    .filter((file) => file.endsWith('/index.html'))
    .flatMap((file) => {
      const ids = [...textOf(file).matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id);
      return ids.length === new Set(ids).size ? [] : [file];
    });
  expect(doubled).toEqual([]);
});
