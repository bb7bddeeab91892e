import { describe, expect, test } from 'vitest';
import { presetComparisons } from '../../src/components/compare/preset-comparisons.ts';
import { comparisonMarkdown } from '../../src/domain/compare/markdown.ts';
import { formatQuery } from '../../src/domain/compare/reference.ts';
import { comparisonReport } from '../../src/domain/compare/report.ts';
import { KINDS } from '../../src/domain/compare/words.ts';
import { compareIndexOf } from '../../src/domain/compare/compare-index.ts';
import {
  answers,
  base,
  based,
  codex,
  jsonAt,
  origin,
  pageAt,
  textIn,
  textOf,
} from './support/site.ts';

const presets = presetComparisons(codex);
const site = { origin: origin + base };

describe.each(presets.map((each) => [each.preset.slug, each] as const))(
  '/compare/%s/',
  (slug, each) => {
    const { preset, comparison, index } = each;
    const page = pageAt(`/compare/${slug}/`);

    test('stands whole in the page: title, summary, and every difference', () => {
      expect(textIn(page.querySelector('h1'))).toBe(preset.title);
      expect(textIn(page.querySelector('.ox-lead'))).toBe(preset.summary);
      const shown = page.querySelectorAll('.compare-table tr:has([scope=row])');
      const codes = comparison.tables.flatMap((table) =>
        KINDS.flatMap((kind) => table[kind].map(({ code }) => String(code))),
      );
      expect(shown.map((row) => textIn(row.querySelector('th')).split(' ')[0])).toEqual(codes);
      expect(page.querySelectorAll('.compare-result script')).toEqual([]);
    });

    test('has the counts of the comparison', () => {
      for (const table of comparison.tables) {
        for (const kind of KINDS) {
          const heading = page.querySelector(
            `section[id="${table.table.id}"] .${kind} [scope=rowgroup] b`,
          );
          expect(Number(textIn(heading))).toBe(table[kind].length);
        }
      }
      const numbers = page
        .querySelectorAll('.compare-counts b')
        .map((each) => Number(textIn(each)));
      const sums = KINDS.map((kind) =>
        comparison.tables.reduce((sum, table) => sum + table[kind].length, 0),
      );
      if (sums.every((sum) => sum === 0)) {
        expect(textIn(page.querySelector('.calm'))).toContain('No difference');
      } else {
        const told = preset.query.against === undefined ? sums : sums.slice(0, 3);
        expect(numbers.slice(0, -1)).toEqual(told);
      }
    });

    test('leads to codes that have a page', () => {
      const links = page
        .querySelectorAll('.compare-table a')
        .map(({ attributes }) => attributes.href ?? '');
      const own = links.filter((link) => link.startsWith('/'));
      expect(own.filter((link) => !answers(link.slice(base.length)))).toEqual([]);
      const foreign = links.filter((link) => !link.startsWith('/'));
      expect(
        foreign.filter(
          (link) => !/^https:\/\/github\.com\/[\w.-]+\/[\w.-]+\/commit\/[0-9a-f]{40}$/.test(link),
        ),
      ).toEqual([]);
      expect(links.length === 0).toBe(page.querySelector('.compare-table') === null);
    });

    test('can be changed on /compare/', () => {
      const change = page.querySelector('.compare-copy a.ox-button')?.attributes.href;
      expect(change).toBe(`${based('/compare/')}?${formatQuery(preset.query)}`);
    });

    test('has its Markdown and its JSON beside it', () => {
      const files = page
        .querySelectorAll('.compare-copy p a')
        .map(({ attributes }) => attributes.href);
      expect(files).toEqual([based(`/compare/${slug}.md`), based(`/compare/${slug}.json`)]);
      expect(textOf(`/compare/${slug}.md`)).toBe(comparisonMarkdown(comparison, index, site));
      expect(jsonAt(`/compare/${slug}.json`)).toEqual(
        JSON.parse(JSON.stringify(comparisonReport(comparison, index, site))),
      );
    });
  },
);

describe('/compare/', () => {
  const page = pageAt('/compare/');

  test('lists every preset', () => {
    const links = page
      .querySelectorAll('.compare-presets a')
      .map(({ attributes }) => attributes.href);
    expect(links.sort()).toEqual(
      presets.map(({ preset }) => based(`/compare/${preset.slug}/`)).sort(),
    );
  });

  test('counts the differences of every preset', () => {
    for (const { preset, comparison } of presets) {
      const entry = page
        .querySelectorAll('.compare-presets li')
        .find((each) => textIn(each.querySelector('a')) === preset.title);
      const sums = KINDS.map((kind) =>
        comparison.tables.reduce((sum, table) => sum + table[kind].length, 0),
      ).filter((sum) => sum > 0);
      const shown = entry?.querySelectorAll('.counts [aria-hidden]').map((each) => textIn(each));
      expect(shown?.map((each) => Number(each.slice(1)))).toEqual(sums);
      if (sums.length === 0) expect(textIn(entry!.querySelector('.counts'))).toBe('No difference');
    }
  });

  test('holds what a question can name, and nothing heavier', () => {
    const script = page.querySelector('compare-view script[type="application/json"]');
    expect(JSON.parse(script?.textContent ?? '')).toEqual(compareIndexOf(codex));
    expect(textOf('/compare/').replace(/<style>[^]*?<\/style>/, '').length).toBeLessThan(60_000);
  });

  test('offers every source and table', () => {
    const values = (name: string): string[] =>
      page
        .querySelectorAll(`select[name="${name}"] option`)
        .map(({ attributes }) => attributes.value ?? '');
    const sources = [...codex.sources.map(({ source }) => source.id), 'unofficial'];
    expect(values('a-source')).toEqual(sources);
    expect(values('b-source')).toEqual(sources);
    expect(values('table').sort()).toEqual(
      ['', ...codex.tables.map(({ table }) => table.id)].sort(),
    );
  });

  test('every label belongs to a field', () => {
    const fields = page.querySelectorAll('.compare-form :is(input, select)').map(({ id }) => id);
    const labels = page
      .querySelectorAll('.compare-form label')
      .map(({ attributes }) => attributes.for);
    expect(labels.sort()).toEqual(fields.sort());
  });
});
