import { describe, expect, test } from 'vitest';
import { statusLooks } from '../../src/components/status.ts';
import { isNumeric } from '../../src/domain/codes.ts';
import { listsNow } from '../../src/domain/merge/testimony.ts';
import { indexResponseSchema, tableResponseSchema } from '../../src/schemas/api.ts';
import { based, codex, jsonAt, pageAt, textIn } from './support/site.ts';

const numbered = codex.tables.filter(({ entries }) => entries.some(({ code }) => isNumeric(code)));
const named = codex.tables.filter((view) => !numbered.includes(view));

describe.each(numbered.map((view) => [view.table.url, view] as const))('%s', (url, view) => {
  const page = pageAt(url);
  const map = page.querySelector('nav[aria-label="Map of numbers"]');

  test('has a map with each code once, in order, with its status to see and to hear', () => {
    const cells = map?.querySelectorAll('a[title]').map(({ attributes }) => ({
      href: attributes.href,
      title: attributes.title,
      class: attributes.class,
    }));
    expect(cells).toEqual(
      view.entries.map(({ code, name, status, url: path }) => ({
        href: based(path),
        title: `${String(code)} ${name}, ${status}`,
        class: statusLooks[status].token,
      })),
    );
  });

  test('says what the shapes mean and how often each occurs', () => {
    const legend = page.querySelectorAll('.map-legend li').map(textIn);
    const statuses = new Map<string, number>();
    for (const { status } of view.entries) statuses.set(status, (statuses.get(status) ?? 0) + 1);
    expect(legend.filter((words) => !words.startsWith('free')).sort()).toEqual(
      [...statuses].map(([status, count]) => `${status} ${String(count)}`).sort(),
    );
  });

  test('lets the map be skipped', () => {
    const target = page.querySelector('.number-map .skip')?.getAttribute('href') ?? '';
    expect(page.querySelector(target)?.rawTagName).toBe('code-table');
  });
});

test('the map tells the free numbers of HTTP one by one, and a long run of JSON errors at once', () => {
  const free = pageAt('/http/').querySelectorAll('.number-map nav i').map(textIn);
  expect(free).toContain('418');
  expect(free).not.toContain('404');
  expect(textIn(pageAt('/json/').querySelector('.number-map em'))).toMatch(/^\d+ free$/);
});

test.each(named.map(({ table }) => table.url))('%s has names and no map', (url) => {
  expect(pageAt(url).querySelector('.number-map')).toBeNull();
});

describe.each(['/', '/sources/'])('the growth on %s', (url) => {
  const growth = pageAt(url).querySelector('.growth');
  const rows =
    growth?.querySelectorAll('tbody tr').map((row) => row.querySelectorAll('th, td').map(textIn)) ??
    [];

  test('ends in its table with the counts of the API', () => {
    const tables = indexResponseSchema
      .parse(jsonAt('/api/v1/index.json'))
      .tables.filter(({ protocol }) => protocol === 'discord');
    const documented = tables.reduce((sum, { statuses }) => sum + statuses.documented, 0);
    const listed = tables
      .flatMap(({ id }) => tableResponseSchema.parse(jsonAt(`/api/v1/tables/${id}.json`)).entries)
      .filter(({ sources }) => Object.values(sources).some(listsNow)).length;
    const undated = Number(textIn(growth?.querySelector('.growth-note b') ?? null));
    expect(rows.at(-1)?.slice(1).map(Number)).toEqual([documented, listed - undated]);
  });

  test('has a row for every year since the docs began', () => {
    const years = rows.slice(0, -1).map(([year]) => Number(year));
    expect(years[0]).toBe(2016);
    expect(years).toEqual(years.map((_, past) => 2016 + past));
    expect(rows.at(-1)?.[0]).toMatch(/^\d{4}-\d\d-\d\d$/);
  });

  test('says in words and at its lines what its table ends with', () => {
    const [, documented = '', known = ''] = rows.at(-1) ?? [];
    const gist = growth?.querySelector('svg[role=img]')?.getAttribute('aria-label') ?? '';
    const ends = growth?.querySelectorAll('.end').map((end) => textIn(end).replace(/\D/g, ''));
    expect(ends?.sort()).toEqual([documented, known].sort());
    for (const count of [documented, known]) {
      expect(gist).toContain(Number(count).toLocaleString('en'));
    }
  });
});
