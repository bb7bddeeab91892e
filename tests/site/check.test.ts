import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { checkTablesOf } from '../../src/domain/enum-check/subject.ts';
import { codex, jsonAt, pageAt, textIn, textOf } from './support/site.ts';

describe('/check/', () => {
  const page = pageAt('/check/');

  test('offers every table and every source', () => {
    const options = (select: string) =>
      page.querySelectorAll(`${select} option`).map((option) => option.getAttribute('value'));
    expect(options('#check-table')).toEqual(['', ...codex.tables.map(({ table }) => table.id)]);
    expect(options('#check-source')).toEqual([
      ...codex.sources.map(({ source }) => source.id),
      'unofficial',
    ]);
  });

  test('describes the command, with steps for CI that can be copied', () => {
    const command = page.querySelector('.check-command');
    expect(textIn(command)).toContain('npm run --silent check-enum -- ');
    expect(textIn(command)).toContain('exit code 0');
    const copied = page.querySelectorAll('.check-command copy-button');
    const texts = copied.map((each) => each.getAttribute('data-text') ?? '');
    expect(texts).toHaveLength(2);
    expect(() => parse(texts[1]!) as unknown).not.toThrow();
  });

  test('loads nothing to check with, and names no worker, before something is pasted', () => {
    const sources = page.querySelectorAll('script[src], link[rel=modulepreload]');
    const addresses = sources.map((each) => each.getAttribute('src') ?? each.getAttribute('href'));
    expect(addresses.filter((address) => address?.includes('check-worker'))).toEqual([]);
  });

  test('has a field that can be submitted nowhere', () => {
    const field = page.querySelector('#check-text');
    expect(field?.getAttribute('name')).toBeUndefined();
    expect(field?.closest('form')).toBeNull();
  });
});

test('/check/tables.json holds what a check knows of every table', () => {
  expect(jsonAt('/check/tables.json')).toEqual(JSON.parse(JSON.stringify(checkTablesOf(codex))));
});

test('every table page leads to the check of its table', () => {
  for (const { table } of codex.tables) {
    expect(textOf(`${table.url}index.html`)).toContain(`/check/?table=${table.id}`);
  }
});
