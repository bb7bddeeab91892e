import { expect, test } from 'vitest';
import { joinBase } from './with-base.ts';

test('a site at the root keeps its paths', () => {
  expect(joinBase('/', '/json/50013/')).toBe('/json/50013/');
});

test('a base path stands before the path, with one slash between', () => {
  expect(joinBase('/docs/', '/json/50013/')).toBe('/docs/json/50013/');
  expect(joinBase('/docs', '/')).toBe('/docs/');
});
