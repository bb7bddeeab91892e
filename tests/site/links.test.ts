import { expect, test } from 'vitest';
import { linkFault } from './support/link-fault.ts';
import { linksOf, urlsIn, type PageLinks } from './support/links.ts';
import { answers, base, codex, origin, siteFiles, textOf, unbased } from './support/site.ts';

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

test('every element that a page names by its id stands there', () => {
  let count = 0;
  const faults = [...pages].flatMap(([from, { ids, references }]) => {
    count += references.length;
    return references.filter((id) => !ids.has(id)).map((id) => `${from}: ${id}`);
  });
  expect(faults.slice(0, 40)).toEqual([]);
  expect(count).toBeGreaterThan(pages.size);
});

test('what the pages’ scripts and styles name is there', () => {
  const faults: string[] = [];
  let count = 0;
  for (const file of files.filter((each) => /\.(js|css)$/.test(each))) {
    const text = textOf(file);
    const addresses = file.endsWith('.css')
      ? urlsIn(text)
      : [...text.matchAll(/["'`](\.{0,2}\/[\w./-]+\.(?:js|css|json|md|txt|xml|html))["'`]/g)].map(
          // Scripts put the base path before a path from the root.
          ([, path = '']) =>
            path.startsWith('/') && !path.startsWith(`${base}/`) ? base + path : path,
        );
    count += addresses.length;
    for (const address of addresses) {
      const fault = linkFault(address, file);
      if (fault !== undefined) faults.push(`${file}: ${address} ${fault}`);
    }
  }
  expect(faults).toEqual([]);
  expect(count).toBeGreaterThan(30);
});

test('the folder that comparisons and checks load from has every history', () => {
  const folders = ['/compare/index.html', '/check/index.html'].map(
    (file) => / data-histories="([^"]+)"/.exec(textOf(file))?.[1] ?? '',
  );
  for (const folder of folders) {
    for (const { source } of codex.sources) {
      expect(answers(`${unbased(folder)}${source.id}.json`), folder + source.id).toBe(true);
    }
  }
});

test('every page says of itself where it stands, or where what it leads to stands', () => {
  const faults: string[] = [];
  for (const file of pages.keys()) {
    const text = textOf(file);
    const canonical = /<link rel="canonical" href="([^"]*)"/.exec(text)?.[1];
    const ogUrl = /<meta property="og:url" content="([^"]*)"/.exec(text)?.[1];
    const target = /http-equiv="refresh" content="0;url=([^"]*)"/.exec(text)?.[1];
    const own = target ?? base + file.replace(/index\.html$/, '');
    if (ogUrl !== undefined && ogUrl !== canonical)
      faults.push(`${file}: ${ogUrl} is not canonical`);
    // What is shown for pages that are not there, or not at hand, stands everywhere; 404 leads on.
    if (['/404.html', '/404/index.html', '/offline/index.html'].includes(file)) continue;
    if (canonical !== origin + own) faults.push(`${file}: ${String(canonical)}`);
  }
  expect(faults.slice(0, 20)).toEqual([]);
});

test('the walker finds what is wrong', () => {
  expect(linkFault(`${base}/json/no-such-code/`, '/index.html')).toBe('leads nowhere');
  expect(linkFault('#no-such-id', '/index.html')).toBe('finds no #no-such-id');
  expect(linkFault('#description', '/index.html')).toBe('finds no #description');
  expect(linkFault(`${base}/json/50013`, '/index.html')).toBe('lacks its last slash');
  expect(linkFault('../50013/', '/json/50001/index.html')).toBeUndefined();
  expect(linkFault('http://example.com/', '/index.html')).toBe('is not https');
  expect(urlsIn(`a{b:url(x.png);c:url( "y(1).svg" )}`)).toEqual(['x.png', 'y(1).svg']);
  const { links, references } = linksOf(
    '<svg><a xlink:href="/a/"><path fill="url(#b)"/></a></svg><label for="c"></label><p aria-labelledby="d e">',
  );
  expect(links).toEqual(['/a/', '#b']);
  expect(references).toEqual(['c', 'd', 'e']);
});

const COMMIT = '3e9a4701b91ef3fe6d6be6be17c1c1454cabf95f';

test.each([
  ['a/b/blob/main/c.md', 'has no full commit id'],
  ['a/b/blob/master/c.md', 'has no full commit id'],
  ['a/b/tree/v1.0.0', 'has no full commit id'],
  ['a/b/commit/1234567', 'has no full commit id'],
  [`a/b/compare/main...${COMMIT}`, 'has no full commit id'],
  ['a/b/wiki/Page', 'leads to what may change'],
  ['a/b/actions', 'leads to what may change'],
  [`a/b/blob/${COMMIT}/c.md#L7`, undefined],
  [`a/b/commit/${COMMIT.slice(0, 12)}`, undefined],
  [`a/b/compare/${COMMIT}...${COMMIT}`, undefined],
  ['a/b', undefined],
  ['a/b/issues/7', undefined],
  ['a/b/pull/7', undefined],
])('a link to github.com/%s %s', (path, fault) => {
  expect(linkFault(`https://github.com/${path}`, '/index.html')).toBe(fault);
});

test('where weight does not count, a commit has all of its digits', () => {
  const short = `https://github.com/a/b/commit/${COMMIT.slice(0, 12)}`;
  expect(linkFault(short, '/api/v1/index.json')).toBe('has no full commit id');
  expect(linkFault('https://raw.githubusercontent.com/a/b/main/c', '/llms.txt')).toBe('is no page');
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
