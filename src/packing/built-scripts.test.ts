import { expect, test } from 'vitest';
import { followed, reachable } from './built-scripts.ts';

const scripts = new Map([
  ['Header.js', 'import"./Other.js";'],
  ['Other.js', 'import"./site.js";\n'],
  ['site.js', 'import{a}from"./part.js";import("./late.js");d=["_astro/late.js"]'],
  ['part.js', 'export{a}'],
  ['late.js', '"late"'],
  ['empty.js', 'export{};'],
  ['apart.js', ''],
]);

test('a script that only imports another one gives way to it; one that holds nothing goes', () => {
  expect(followed('/base/_astro/Header.js', scripts)).toBe('/base/_astro/site.js');
  expect(followed('/_astro/site.js', scripts)).toBe('/_astro/site.js');
  expect(followed('/_astro/empty.js', scripts)).toBeUndefined();
  expect(followed('/elsewhere.js', scripts)).toBe('/elsewhere.js');
});

test('a page reaches what its scripts name, at once or later, and what those name', () => {
  const texts = reachable(['/_astro/Header.js'], scripts);
  expect(texts).toContain('"late"');
  expect(texts).toContain('export{a}');
  expect(texts).toHaveLength(5);
});
