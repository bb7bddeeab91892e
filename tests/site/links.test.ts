import { expect, test } from 'vitest';
import { linkFault } from './support/link-fault.ts';
import { linksOf, type PageLinks } from './support/links.ts';
import { base, siteFiles, textOf } from './support/site.ts';

const files = siteFiles().filter((file) => !file.startsWith('/pagefind/'));
const pages = new Map<string, PageLinks>(
  files
    .filter((file) => file.endsWith('.html'))
    .map((file) => [file, linksOf(textOf(file))] as const),
);

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
      const fault = shared && judged.has(link) ? judged.get(link) : linkFault(link, from);
      if (shared) judged.set(link, fault);
      if (fault !== undefined) faults.push(`${from}: ${link} ${fault}`);
    }
  }
  expect(faults.slice(0, 40)).toEqual([]);
});

test('the walker finds what is wrong', () => {
  expect(linkFault(`${base}/json/no-such-code/`, '/index.html')).toBe('leads nowhere');
  expect(linkFault('#no-such-id', '/index.html')).toBe('finds no #no-such-id');
  expect(linkFault(`${base}/json/50013`, '/index.html')).toBe('lacks its last slash');
  expect(linkFault('../50013/', '/json/50001/index.html')).toBeUndefined();
  expect(linkFault('http://example.com/', '/index.html')).toBe('is not https');
  expect(linkFault('https://github.com/a/b/commit/1234567', '/index.html')).toBe(
    'has no full commit id',
  );
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
