import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { publishedUrls } from '../../scripts/published-urls.ts';
import { dist } from './support/site.ts';

const list = readFileSync('tests/site/permalinks.txt', 'utf8');
const promised = list.split('\n').filter((line) => line !== '');

test('the list of permalinks is sorted, each on a line of its own', () => {
  expect(promised.length).toBeGreaterThan(1000);
  expect(list).toBe(`${[...new Set(promised)].sort().join('\n')}\n`);
});

test('every URL that was ever published answers', () => {
  const built = new Set(publishedUrls(dist));
  expect(promised.filter((url) => !built.has(url))).toEqual([]);
});

test('every URL of the site is on the list (npm run permalinks adds what is missing)', () => {
  const known = new Set(promised);
  expect(publishedUrls(dist).filter((url) => !known.has(url))).toEqual([]);
});
