import { expect, test } from 'vitest';
import type { FoundPage, PageData } from './search-pages.ts';
import { roomAfter, shownOf } from './search-shown.ts';

let loaded = 0;
/** Pages `/<section>/0/`, `/<section>/1/`, …, which count how many of them are loaded. */
const group = (section: string, count: number) => ({
  section,
  pages: Array.from({ length: count }, (_, at): FoundPage => {
    const url = `/${section}/${at}/`;
    const data: PageData = {
      ...{ url, excerpt: '', meta: { title: url }, filters: {}, sub_results: [] },
    };
    return {
      ...{ id: url, score: 1 },
      data: () => {
        loaded += 1;
        return Promise.resolve(data);
      },
    };
  }),
});

test('three pages of each of five sections are loaded, the others are named', async () => {
  loaded = 0;
  const groups = Array.from('abcdefg', (section) => group(section, 4));
  const shown = await shownOf({ groups }, undefined, new Set());
  expect(loaded).toBe(15);
  expect(shown.groups.map(({ section, pages }) => `${section}${pages.length}`)).toEqual(
    Array.from('abcde', (section) => `${section}3`),
  );
  expect(shown.groups[0]?.more).toEqual({ label: 'All 4 in a', all: true });
  expect(shown.further).toEqual([
    { section: 'f', count: 4 },
    { section: 'g', count: 4 },
  ]);
});

test('what stands above already does not stand there twice', async () => {
  const groups = [group('a', 4), group('b', 1)];
  const known = new Set(['/a/1/', '/b/0/']);
  const shown = await shownOf({ groups }, undefined, known);
  expect(shown.groups).toHaveLength(1);
  expect(shown.groups[0]?.pages.map(({ url }) => url)).toEqual(['/a/0/', '/a/2/', '/a/3/']);
  expect(shown.groups[0]?.more).toBeUndefined();
});

test('a section that is chosen grows by ten pages at a time', async () => {
  const groups = [group('a', 25)];
  const at = async (steps: number) =>
    (await shownOf({ groups }, roomAfter(steps), new Set())).groups[0];
  expect((await at(0))?.pages).toHaveLength(10);
  expect((await at(0))?.more).toEqual({ label: '10 more of 15', all: false });
  expect((await at(1))?.more).toEqual({ label: '5 more', all: false });
  expect((await at(2))?.pages).toHaveLength(25);
  expect((await at(2))?.more).toBeUndefined();
});
