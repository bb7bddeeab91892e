import { describe, expect, test } from 'vitest';
import { base, codex, pageAt, textIn } from './support/site.ts';

describe.each(codex.sources.map((view) => [view.source.id, view] as const))('%s', (id, view) => {
  const { source, head } = view;
  const page = pageAt(`/sources/${id}/`);

  test('has its name, what it is, its licence and its edition', () => {
    expect(textIn(page.querySelector('h1'))).toBe(source.name);
    expect(textIn(page.querySelector('.ox-lead'))).toBe(source.summary);
    const facts = textIn(page.querySelector('.code-facts'));
    expect(facts).toContain(source.licence);
    expect(facts).toContain(head.head.date.slice(0, 10));
  });

  test('counts each of its tables', () => {
    const rows = page.querySelectorAll('.source-coverage tbody tr');
    const counts = new Map(
      rows.map((row) => [
        row.querySelector('th a')?.getAttribute('href'),
        row.querySelectorAll('.num').map((cell) => Number(textIn(cell))),
      ]),
    );
    const listed = codex.tables.filter(({ entries }) =>
      entries.some(({ sources }) => sources[id] !== undefined),
    );
    expect(counts.size).toBe(listed.length);
    for (const { table, entries } of listed) {
      const own = entries.flatMap(({ sources }) => sources[id] ?? []);
      const numbers = counts.get(`${base}${table.url}`);
      expect(numbers?.[0]).toBe(own.filter(({ until }) => until === undefined).length);
      expect(numbers?.at(-1)).toBe(own.length);
    }
  });

  test('links only to files of its own repository, at its head', () => {
    for (const link of page.querySelectorAll('.files a')) {
      const start = `https://github.com/${source.repository ?? '-'}/blob/${head.head.commit ?? '-'}/`;
      const href = link.getAttribute('href') ?? '';
      expect(href.startsWith(start)).toBe(true);
      expect(source.files.map(({ path }) => path)).toContain(href.slice(start.length));
    }
  });

  test('stands in the list of sources', () => {
    const cards = pageAt('/sources/').querySelectorAll('.source-card');
    const card = cards.find(
      (each) => each.querySelector('h2 a')?.getAttribute('href') === `${base}/sources/${id}/`,
    );
    expect(textIn(card ?? null)).toContain(source.licence);
  });
});
