import { describe, expect, test } from 'vitest';
import { kindOf, pageKey, type Asked } from './kinds.ts';

const home = 'https://example.org/opcodex/';
const ask = (path: string, more: Partial<Asked> = {}) =>
  kindOf({ url: new URL(path, home).href, method: 'GET', mode: 'cors', ...more }, home);

test.each([
  ['json/50013/', 'navigate', 'page'],
  ['?q=50013', 'navigate', 'page'],
  ['api/v1/index.json', 'navigate', 'page'],
  ['_astro/site.abc.js', 'cors', 'asset'],
  ['_astro/page.abc.css', 'no-cors', 'asset'],
  ['lookup-index.json', 'cors', 'index'],
  ['lookup-summaries.json', 'cors', 'data'],
  ['api/v1/history/official.json', 'same-origin', 'data'],
  ['json/50013/', 'cors', undefined],
  ['favicon.svg', 'no-cors', undefined],
  ['pagefind/pagefind.js', 'cors', undefined],
  ['pagefind/pagefind-entry.json', 'cors', undefined],
])('%s, asked for as %s, is %s', (path, mode, kind) => {
  expect(ask(path, { mode })).toBe(kind);
});

describe('the browser itself sees to', () => {
  test.each<[string, string, Partial<Asked>]>([
    ['what is sent', 'json/', { method: 'POST', mode: 'navigate' }],
    ['a part of a file', '_astro/site.abc.js', { isRange: true }],
    ['what is asked for past all that is kept', 'lookup-index.json', { cache: 'reload' }],
    ['another site', 'https://example.com/opcodex/lookup-index.json', {}],
    ['another folder of the host', '/other/lookup-index.json', { mode: 'navigate' }],
  ])('%s', (_, path, more) => {
    expect(ask(path, more)).toBeUndefined();
  });
});

test('a page is kept without what was asked of it, and with its last slash', () => {
  expect(pageKey(`${home}?q=a+secret#top`)).toBe(home);
  expect(pageKey(`${home}json/50013`)).toBe(`${home}json/50013/`);
  expect(pageKey(`${home}json/50013/`)).toBe(`${home}json/50013/`);
  expect(pageKey(`${home}llms.txt`)).toBe(`${home}llms.txt`);
});
