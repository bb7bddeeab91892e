import { parse } from 'node-html-parser';
import { expect, test } from 'vitest';
import { familyOf } from '../../src/domain/families/family-of.ts';
import { based, codex, jsonAt, origin, pageAt, textIn, textOf } from './support/site.ts';

const views = codex.tables.flatMap((view) =>
  [...view.families.values()].map((family) => ({ view, family })),
);
const linksIn = (url: string, selector: string): string[] =>
  pageAt(url)
    .querySelectorAll(selector)
    .map((link) => link.getAttribute('href') ?? '');

test('there are families to hold the site to', () => {
  expect(views.length).toBeGreaterThan(45);
});

test('a family has a page with what its codes share, how to handle them, and every code', () => {
  for (const { family } of views) {
    const page = pageAt(family.url);
    const where = family.url;
    expect(textIn(page.querySelector('h1')), where).toBe(family.name);
    expect(textIn(page.querySelector('.code-number')), where).toBe(family.family);
    expect(textIn(page.querySelector('.ox-lead')), where).toBe(family.summary);
    expect(page.querySelectorAll('.ox-prose h2').map(textIn), where).toEqual([
      'What they share',
      'How to handle them',
    ]);
    expect(linksIn(family.url, '.family-codes li > a'), where).toEqual(
      family.entries.map(({ url }) => based(url)),
    );
  }
});

test('beside it stand its place, its range, how many codes have each status, guides and its files', () => {
  for (const { view, family } of views) {
    const where = family.url;
    const facts = pageAt(family.url)
      .querySelectorAll('.code-facts > div')
      .map((row) => [
        textIn(row.querySelector('dt')).replace(/^\W+/, ''),
        textIn(row.querySelector('dd')),
      ]);
    expect(facts.slice(0, 4), where).toEqual([
      ['Table', view.table.name],
      ['Family', `${[...view.families.values()].indexOf(family) + 1} of ${view.families.size}`],
      ['Range', `${family.from} to ${family.to}`],
      ['Codes', `${family.entries.length} listed`],
    ]);
    const counts = Object.fromEntries(facts.slice(4)) as Record<string, string>;
    for (const [status, count] of Object.entries(counts)) {
      const own = family.entries.filter((entry) => entry.status === status);
      expect(count, where).toBe(String(own.length));
    }
    expect(
      Object.values(counts).reduce((sum, count) => sum + Number(count), 0),
      where,
    ).toBe(family.entries.length);
    const beside = linksIn(family.url, 'aside[aria-label^="Facts"] a');
    expect(beside, where).toEqual(
      expect.arrayContaining(
        ['/guides/reading-an-api-error/', `${family.url}index.json`, `${family.url}index.md`].map(
          based,
        ),
      ),
    );
  }
});

test('a code leads up to its family, in the way here and among its facts', () => {
  for (const { view, family } of views) {
    for (const entry of [family.entries[0]!, family.entries.at(-1)!]) {
      expect(linksIn(entry.url, '.crumbs a')).toEqual([based(view.table.url), based(family.url)]);
      expect(linksIn(entry.url, '.code-facts a')).toContain(based(family.url));
    }
  }
});

test('a table leads to its families from its map', () => {
  for (const view of codex.tables) {
    const linked = new Set(linksIn(view.table.url, '.number-map b a'));
    expect([...linked].sort()).toEqual(
      [...view.families.values()].map(({ url }) => based(url)).sort(),
    );
  }
});

test('a table lists its families with how many codes each has, apart from its map', () => {
  for (const { table, families } of codex.tables) {
    const page = pageAt(table.url);
    const own = [...families.values()];
    expect(linksIn(table.url, '#families a')).toEqual(own.map(({ url }) => based(url)));
    expect(page.querySelectorAll('#families li').map(textIn)).toEqual(
      own.map(
        ({ family, name, entries: { length } }) =>
          `${family} ${name} ${length} ${length === 1 ? 'code' : 'codes'}`,
      ),
    );
    if (own.length === 0) continue;
    const summary = page.querySelector('details:has(> #families) > summary');
    expect(textIn(summary)).toBe(`${own.length} families of numbers`);
    const markdown = textOf(`${table.url}index.md`);
    const [, section = ''] = /## Families\n\n(.*?)\n\n## Codes\n/s.exec(markdown) ?? [];
    expect(section.split('\n')).toEqual(
      own.map(
        ({ family, name, url, entries: { length } }) =>
          `- [${family} ${name}](${origin}${based(url)}index.md): ${length} ${length === 1 ? 'code' : 'codes'}`,
      ),
    );
  }
});

test('an address that leads nowhere leads to the families without JavaScript', () => {
  // The parser takes what stands in `noscript` for text.
  const shown = pageAt('/404.html')
    .querySelectorAll('main noscript')
    .map(({ innerHTML }) => innerHTML);
  const link = parse(shown.join(''))
    .querySelectorAll('a')
    .find((each) => textIn(each) === 'Families of JSON error codes');
  expect(link?.getAttribute('href')).toBe(based('/json/#families'));
});

test('a family stands as JSON and as Markdown beside its page', () => {
  for (const { family } of views) {
    const data = jsonAt(`${family.url}index.json`) as { codes: { code: number }[] };
    expect(data.codes.map(({ code }) => familyOf(code))).toEqual(
      family.entries.map(() => family.family),
    );
    const text = textOf(`${family.url}index.md`);
    expect(text).toContain(`# ${family.family} `);
    expect(text).toContain('## How to handle them');
  }
});
