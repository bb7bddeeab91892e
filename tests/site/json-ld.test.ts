import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { readHeads } from './support/head.ts';
import { answers, based, codex, origin, pageAt, textIn } from './support/site.ts';

type Thing = Record<string, unknown>;

const site = origin + based('');
const scripts = readHeads().map(
  ({ url, head }) =>
    [
      url,
      head.querySelectorAll('script[type="application/ld+json"]').map((each) => each.rawText),
    ] as const,
);

/** The things that a page tells of, by type; a thing of two types stands under the first. */
const things = new Map<string, Map<string, Thing>>(
  scripts.map(([url, texts]) => {
    const whole = texts.map((text) => JSON.parse(text) as Thing);
    const all = whole.flatMap((each) => (each['@graph'] as Thing[] | undefined) ?? [each]);
    return [url, new Map(all.map((each) => [[each['@type']].flat()[0] as string, each]))];
  }),
);
const thing = (url: string, type: string): Thing => things.get(url)?.get(type) ?? {};

/** Every text in a value. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

test('a page has one script of it at most, which nothing can end early', () => {
  expect(scripts.filter(([, texts]) => texts.length > 1)).toEqual([]);
  expect(scripts.filter(([, texts]) => texts.some((text) => text.includes('<')))).toEqual([]);
  expect(scripts.filter(([, texts]) => texts.length === 1).length).toBeGreaterThan(1000);
});

test('every address in it answers', () => {
  const outside = new Set([
    'https://schema.org',
    'https://creativecommons.org/publicdomain/zero/1.0/',
  ]);
  const faults: string[] = [];
  for (const [url, texts] of scripts) {
    const addresses = texts
      .flatMap((text) => textsIn(JSON.parse(text)))
      .filter((text) => /^https?:/.test(text) && !outside.has(text));
    for (const address of addresses) {
      const path = address.startsWith(`${site}/`) ? address.slice(site.length) : undefined;
      const isThere = path !== undefined && answers(path.replace('?q={search_term_string}', ''));
      if (!isThere) faults.push(`${url}: ${address}`);
    }
  }
  expect(faults).toEqual([]);
});

test('the way to a page is as the page shows it, from the home page on', () => {
  for (const url of ['/json/50013/', '/gateway/event/READY/', '/compare/official-2024/']) {
    const steps = thing(url, 'BreadcrumbList').itemListElement as Thing[];
    const shown = pageAt(url).querySelectorAll('.crumbs li').map(textIn);
    expect(steps.map(({ name }) => name)).toEqual(['Opcodex', ...shown]);
    expect(steps.map(({ position }) => position)).toEqual(steps.map((_, at) => at + 1));
    expect(steps.map(({ item }) => item !== undefined)).toEqual(
      steps.map((_, at) => at < steps.length - 1),
    );
  }
});

describe('codes', () => {
  test('are terms of their table', () => {
    for (const { table, entries } of codex.tables) {
      for (const { code, name, summary, url } of entries) {
        expect(thing(url, 'DefinedTerm'), url).toEqual({
          '@type': 'DefinedTerm',
          termCode: String(code),
          name,
          ...(summary !== undefined && { description: summary }),
          url: site + url,
          inDefinedTermSet: site + table.url,
        });
      }
    }
  });

  test('weigh at most 0.4 KB by it', () => {
    const codes = new Set(codex.tables.flatMap(({ entries }) => entries.map(({ url }) => url)));
    const heavy = scripts
      .filter(([url]) => codes.has(url))
      .filter(([, texts]) => brotliCompressSync(texts.join('')).length > 410)
      .map(([url]) => url);
    expect(heavy).toEqual([]);
  });
});

test('a table is a set of terms and a dataset, free to take', () => {
  for (const { table } of codex.tables) {
    expect(thing(table.url, 'DefinedTermSet'), table.id).toMatchObject({
      '@type': ['DefinedTermSet', 'Dataset'],
      name: table.name,
      description: table.summary,
      url: site + table.url,
      license: 'https://creativecommons.org/publicdomain/zero/1.0/',
      distribution: {
        encodingFormat: 'application/json',
        contentUrl: `${site}/api/v1/tables/${table.id}.json`,
      },
    });
    expect(table.summary.length, 'what Google asks of a dataset').toBeGreaterThanOrEqual(50);
  }
});

test('the home page tells how to search, and where all data are', () => {
  expect(thing('/', 'WebSite')).toMatchObject({
    name: 'Opcodex',
    url: `${site}/`,
    potentialAction: {
      '@type': 'SearchAction',
      target: { urlTemplate: `${site}/?q={search_term_string}` },
      'query-input': 'required name=search_term_string',
    },
  });
  expect(thing('/', 'Dataset')).toMatchObject({
    distribution: { contentUrl: `${site}/api/v1/index.json` },
  });
});
