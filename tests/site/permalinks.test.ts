import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { publishedUrls } from '../../scripts/published-urls.ts';
import { dist } from './support/site.ts';

const LIST = 'tests/site/permalinks.txt';
const list = readFileSync(LIST, 'utf8');
const promised = list.split('\n').filter((line) => line !== '');
const git = (...args: string[]): string =>
  execFileSync('git', args, { encoding: 'utf8', maxBuffer: 2 ** 28 }).trim();

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

test('no commit ever took a URL from the list, and none is taken now', ({ skip }) => {
  skip(
    !existsSync('.git'),
    'This is no clone: without its history nobody knows what was promised.',
  );
  if (git('rev-parse', '--is-shallow-repository') === 'true') {
    // What is there of the history is held to it all the same.
    console.warn('A shallow clone: what older commits promised is not known here.');
  }
  const committed = git('show', `HEAD:${LIST}`).split('\n');
  // Of a merge the difference to each of its parents.
  const removed = git('log', '-m', '-p', '--follow', '--format=', '--', LIST)
    .split('\n')
    .flatMap((line) => (line.startsWith('-/') ? [line.slice(1)] : []));
  const known = new Set(promised);
  expect([...committed, ...removed].filter((url) => !known.has(url))).toEqual([]);
  expect(committed.length).toBeGreaterThan(1000);
});
