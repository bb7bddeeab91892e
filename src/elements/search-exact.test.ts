import { expect, test } from 'vitest';
import { assemble } from '../domain/codex/assemble.ts';
import { buildIndex } from '../domain/lookup/build-index.ts';
import { readContentFolder } from '../data/read-content.ts';
import * as code from './lookup-engine.ts';
import { exactHits } from './search-exact.ts';

const index = buildIndex(assemble(readContentFolder(process.cwd())));
const engine = { index, ...code };
const any = { section: '', status: '' };
const urls = (query: string, chosen = any) =>
  exactHits(engine, query, chosen).hits.map(({ entry }) => entry.url);

test.each([
  ['50013', '/json/50013/'],
  ['MissingPermissions', '/json/50013/'],
  ['Missing permissions', '/json/50013/'],
  ['GUILD_CREATE', '/gateway/event/GUILD_CREATE/'],
])('%s is named', (query, url) => {
  expect(urls(query)[0]).toBe(url);
});

test('a bare number is every code with that number, and none that only begins like it', () => {
  const found = urls('10');
  expect(found).toContain('/gateway/op/10/');
  expect(found.length).toBeGreaterThan(1);
  expect(found.every((url) => url.endsWith('/10/'))).toBe(true);
});

test('what is only like a query is left to the text search', () => {
  const like = {
    table: 'json-error-codes',
    code: 50013,
    confidence: 'likely',
    reason: 'So',
  } as const;
  const near = { ...engine, codesOf: () => ({ hits: [like], unknown: [] }) };
  expect(exactHits(near, 'permission', any).hits).toEqual([]);
});

test('a name that several codes have is each of them', () => {
  expect(urls('Rate limited')).toEqual(
    expect.arrayContaining(['/gateway/close/4008/', '/gateway/event/RATE_LIMITED/']),
  );
});

test('what is chosen narrows codes as it does pages', () => {
  expect(urls('4014', { section: 'Voice close codes', status: '' })).toEqual([
    '/voice/close/4014/',
  ]);
  expect(urls('4014', { section: '', status: 'retired' })).toEqual(['/rpc/error/4014/']);
  expect(urls('4014', { section: 'Guides', status: '' })).toEqual([]);
});

test('a number that no source lists is told of', () => {
  const { hits, unknown } = exactHits(engine, '59999', any);
  expect(hits).toEqual([]);
  expect(unknown.map(({ code }) => code)).toEqual([59999]);
});

test('of many codes some are shown, and the others counted', () => {
  const many = Array.from({ length: 9 }, (_, at) => ({
    ...{ table: 'json-error-codes', code: 10001 + at },
    confidence: 'likely' as const,
    reason: 'So',
    at: { start: 0, end: 8 },
  }));
  const all = { ...engine, codesOf: () => ({ hits: many, unknown: [] }) };
  const { hits, more } = exactHits(all, 'anything', any);
  expect(hits).toHaveLength(6);
  expect(more).toBe(3);
});
