import { describe, expect, test } from 'vitest';
import type { Code } from '../../schemas/code.ts';
import { statusSchema, type Status } from '../../schemas/entry.ts';
import { mapViewOf, type Mapped } from './map-view.ts';
import type { StatusCount } from './tally.ts';

const entryOf = (code: Code, status: Status = 'documented'): Mapped => ({
  code,
  status,
  name: `Code ${String(code)}`,
  url: `/some/${String(code)}/`,
});
const countsOf = (entries: Mapped[]): StatusCount[] =>
  statusSchema.options
    .map((status) => ({ status, count: entries.filter((each) => each.status === status).length }))
    .filter(({ count }) => count > 0);
const viewOf = (...entries: Mapped[]) => mapViewOf(entries, countsOf(entries))!;

describe('mapViewOf', () => {
  test('a code says its number, name and status', () => {
    expect(viewOf(entryOf(-1, 'delisted')).rows[0]?.marks).toEqual([
      { kind: 'code', code: '-1', url: '/some/-1/', title: '-1 Code -1, delisted', token: 'del' },
    ]);
  });

  test('a short run of free numbers is told one by one, a long one at once', () => {
    const { rows, legend } = viewOf(entryOf(1), entryOf(14), entryOf(28, 'undocumented'));
    expect(rows[0]?.marks.map((mark) => (mark.kind === 'free' ? mark.number : mark.kind))).toEqual([
      'code',
      ...[2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13],
      'code',
      'break',
      'code',
    ]);
    expect(rows[0]?.marks.at(-2)).toEqual({ kind: 'break', words: '13 free', title: '15 to 27' });
    expect(legend.map(({ words }) => words)).toEqual(['documented 2', 'undocumented 1', 'free 25']);
  });

  test('families are labelled by what their numbers share', () => {
    const labels = (...codes: Code[]) =>
      viewOf(...codes.map((code) => entryOf(code))).rows.map(({ label }) => label);
    expect(labels(0, 10_001, 50_013, 5_250_001)).toEqual(['0–999', '10xxx', '50xxx', '5250xxx']);
    expect(labels(200, '5xx', 404)).toEqual(['2xx', '4xx', '5xx']);
    expect(labels(-1, 5000)).toEqual(['-1000–-1', '5xxx']);
    expect(labels(4000, 4016)).toEqual(['4000–4016']);
  });

  test('many cells are tiles', () => {
    const dense = (count: number) =>
      viewOf(...Array.from({ length: count }, (_, code) => entryOf(code))).tiled;
    expect([dense(120), dense(121)]).toEqual([false, true]);
  });

  test('names have no map', () => {
    expect(mapViewOf([entryOf('READY')], [])).toBeUndefined();
  });
});
