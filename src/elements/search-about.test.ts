import fc from 'fast-check';
import { expect, test } from 'vitest';
import { aboutCode, marked, tellingPart } from './search-about.ts';
import type { PageData } from './search-pages.ts';

const page = (rest: Partial<PageData> = {}): PageData => ({
  url: '/json/50013/',
  excerpt: '50013 <mark>Missing</mark> permissions.',
  meta: { title: '50013 Missing permissions', code: '50013' },
  filters: {},
  sub_results: [],
  ...rest,
});
const part = (anchor: string, excerpt: string) => ({
  ...{ title: anchor, url: `/json/50013/#${anchor}`, excerpt },
});

test('the part of a note that has most of what was asked for tells most', () => {
  const what = part('what-to-do', 'Compare <mark>roles</mark> of the <mark>bot</mark>');
  const parts = [
    part('_top', '<mark>a</mark> <mark>b</mark> <mark>c</mark>'),
    part('why', 'The <mark>bot</mark>'),
    what,
    part('payload', '<mark>a</mark> <mark>b</mark> <mark>c</mark>'),
  ];
  expect(tellingPart(page({ sub_results: parts }))).toEqual(what);
  expect(tellingPart(page({ sub_results: [part('why', 'nothing')] }))).toBeUndefined();
});

test('a name that says all leaves nothing to say', () => {
  expect(aboutCode(page())).toBeUndefined();
});

test('a summary tells more than an excerpt', () => {
  const meta = { title: '50013 Missing permissions', code: '50013', summary: 'It may not.' };
  expect(aboutCode(page({ meta }))).toBe('It may not.');
});

test('a field of the payload is named', () => {
  const sub_results = [part('payload', 'guild_id snowflake <mark>role_ids</mark> array')];
  expect(String(aboutCode(page({ sub_results })))).toBe('In its payload: <mark>role_ids</mark>');
});

test('of an excerpt nothing but marks is markup', () => {
  expect(String(marked('a <mark>b</mark> &lt;i&gt; <img src=x>'))).toBe(
    'a <mark>b</mark> &lt;i&gt; &lt;img src=x>',
  );
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(String(marked(text)).replace(/<\/?mark>/g, '')).not.toContain('<');
    }),
  );
});
