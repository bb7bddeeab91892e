import { lstatSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { dist } from './support/site.ts';

const MIB = 2 ** 20;

const files = readdirSync(dist, { recursive: true, withFileTypes: true }).filter(
  (item) => !item.isDirectory(),
);
const sizes = files.map((item) => lstatSync(path.join(item.parentPath, item.name)).size);

test('has no file that the upload to GitHub Pages leaves out, and none that is a link', () => {
  expect(files.filter((item) => item.name.startsWith('.')).map(({ name }) => name)).toEqual([]);
  expect(files.filter((item) => !item.isFile()).map(({ name }) => name)).toEqual([]);
});

test('fits the hosts: 1 GB on GitHub Pages, 20,000 files of 25 MiB on Cloudflare Pages', () => {
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(1000 * MIB);
  expect(files.length).toBeLessThan(20_000);
  expect(Math.max(...sizes)).toBeLessThan(25 * MIB);
});

test('has what hosts look for: a page for what is not there, and headers', () => {
  const top = readdirSync(dist);
  expect(top).toContain('404.html');
  expect(top).toContain('_headers');
});
