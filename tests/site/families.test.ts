import { expect, test } from 'vitest';
import { familyOf } from '../../src/domain/families/family-of.ts';
import { based, codex, jsonAt, pageAt, textIn, textOf } from './support/site.ts';

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
