import { describe, expect, test } from 'vitest';
import {
  addressesInJson,
  addressesInMarkdown,
  addressesInText,
  addressesInXml,
} from './support/addresses.ts';
import { jsonFiles, ownFiles } from './support/json-files.ts';
import { faultsOf } from './support/link-fault.ts';
import { base, based, codex, origin, siteFiles, textOf } from './support/site.ts';

const files = siteFiles().filter((file) => !file.startsWith('/pagefind/'));
const ending = (end: string): string[] => files.filter((file) => file.endsWith(end));
const promised = jsonFiles.filter((file) => !ownFiles.includes(file));
const entries = codex.tables.flatMap((view) => view.entries);
const codes = entries.length;
/** A class is no constant. */
const constants = entries.filter(({ code }) => !/^\dxx$/.test(String(code))).length;

/** Each kind of file, how its addresses are found, and how many there are at least. */
const kinds: [name: string, files: string[], find: (text: string) => string[], least: number][] = [
  ['JSON', promised, (text) => addressesInJson(JSON.parse(text)), 10 * codes],
  // The site's scripts put the base path before the paths that they load.
  ['JSON of scripts', ownFiles, (text) => addressesInJson(JSON.parse(text)).map(based), 10],
  ['Markdown', ending('.md'), addressesInMarkdown, 10 * codes],
  ['TypeScript', ending('.ts'), addressesInText, constants],
  ['feeds', ending('/feed.xml'), addressesInXml, 500],
  [
    'the sitemap',
    ending('.xml').filter((file) => file.startsWith('/sitemap-')),
    addressesInXml,
    codes,
  ],
  ['OpenSearch', ['/opensearch.xml'], addressesInXml, 4],
  ['llms.txt', ['/llms.txt'], addressesInMarkdown, 25],
  ['llms-full.txt', ['/llms-full.txt'], addressesInMarkdown, codex.tables.length],
  ['robots.txt', ['/robots.txt'], addressesInText, 1],
  ['the manifest', ['/manifest.webmanifest'], manifestAddresses, 4],
];

describe.each(kinds)('%s', (_, own, find, least) => {
  test('every address answers', () => {
    let count = 0;
    const faults: string[] = [];
    for (const file of own) {
      const addresses = find(textOf(file));
      count += addresses.length;
      faults.push(...faultsOf(addresses, file));
    }
    expect(faults.slice(0, 10)).toEqual([]);
    expect(count).toBeGreaterThanOrEqual(least);
  });
});

test('every address in the heads and the structured data of pages answers', () => {
  const faults: string[] = [];
  const found = { meta: 0, things: 0 };
  for (const file of ending('.html')) {
    const text = textOf(file);
    const head = text.slice(0, text.indexOf('</head>'));
    const metas = [...head.matchAll(/<meta[^>]* content="(https?:[^"]+)"/g)].map(
      ([, url]) => url ?? '',
    );
    const things = [
      ...text.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs),
    ].flatMap(([, json = '']) => addressesInJson(JSON.parse(json)));
    found.meta += metas.length;
    found.things += things.length;
    faults.push(...faultsOf([...metas, ...things].map(unescaped), file));
  }
  expect(faults.slice(0, 10)).toEqual([]);
  expect(found.meta).toBeGreaterThan(codes);
  expect(found.things).toBeGreaterThan(codes);
});

test('what is read elsewhere has whole addresses', () => {
  const whole = [...ending('.md'), '/llms.txt', '/llms-full.txt'].flatMap((file) =>
    addressesInMarkdown(textOf(file))
      .filter((address) => !/^https?:\/\//.test(address))
      .map((address) => `${file}: ${address}`),
  );
  expect(whole).toEqual([]);
});

describe('the sitemap', () => {
  const listed = addressesInXml(textOf('/sitemap-0.xml'));

  test('lists every page that search engines may list, once, and nothing else', () => {
    const pages = ending('/index.html').filter((file) => {
      const text = textOf(file);
      return !text.includes('<meta name="robots" content="noindex"');
    });
    const addresses = pages.map((file) => origin + base + file.replace(/index\.html$/, ''));
    expect(listed.toSorted()).toEqual(addresses.toSorted());
  });

  test('robots.txt leads to it', () => {
    expect(textOf('/robots.txt')).toBe(
      `User-agent: *\nAllow: /\n\nSitemap: ${origin}${base}/sitemap-index.xml\n`,
    );
    expect(addressesInXml(textOf('/sitemap-index.xml'))).toEqual([
      `${origin}${base}/sitemap-0.xml`,
    ]);
  });
});

describe('the finders find', () => {
  test('addresses in JSON', () => {
    const value = { a: ['/json/', { b: 'https://x.org/' }], c: 'and/or', d: 'See [it](/form/).' };
    expect(addressesInJson(value)).toEqual(['/json/', 'https://x.org/', '/form/']);
  });

  test('addresses in Markdown', () => {
    const text =
      '[a](/b/) https://x.org/c [d]\n\n[d]: /e/\n\n```ts\n/** https://x.org/f/ */\n[a: b]: c\n```';
    expect(addressesInMarkdown(text)).toEqual([
      '/b/',
      '/e/',
      'https://x.org/c',
      'https://x.org/f/',
    ]);
  });

  test('addresses in XML', () => {
    const xml =
      '<?xml version="1.0"?><a><link href="/b/"/><loc>https://x.org/c</loc><content><![CDATA[<a href="/d/">e</a>]]></content></a>';
    expect(addressesInXml(xml)).toEqual(['/b/', 'https://x.org/c', '/d/']);
  });
});

function manifestAddresses(text: string): string[] {
  const { start_url: start, icons } = JSON.parse(text) as {
    start_url: string;
    icons: { src: string }[];
  };
  return [start, ...icons.map(({ src }) => src)];
}

function unescaped(attribute: string): string {
  return attribute.replaceAll('&amp;', '&').replaceAll('&quot;', '"');
}
