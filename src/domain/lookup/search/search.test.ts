import { describe, expect, test } from 'vitest';
import { lookup } from '../lookup.ts';
import { prepare } from '../prepare.ts';
import { hitsIn, open, smallIndex } from '../testing/small-index.ts';
import type { Hit } from '../types.ts';
import { searchNumbers } from './search-numbers.ts';
import { searchWords } from './search-words.ts';
import { withFinds } from './with-finds.ts';

const index = prepare(smallIndex);

/** What a text is likest to, as `table:code confidence`. */
function found(text: string): string[] {
  return searchWords(open(text).reading, index).map(
    ({ table, code, confidence }) => `${table}:${code} ${confidence}`,
  );
}

describe('words', () => {
  test.each([
    ['mising permisions', 'json-error-codes:50013 likely'],
    ['what does mising permisions mean', 'json-error-codes:50013 likely'],
    ['heartbeet ack', 'gateway-opcodes:11 likely'],
    ['disalowed intents', 'gateway-close-codes:4014 likely'],
    ['cant send messages user', 'json-error-codes:50007 likely'],
    ['perms missing', 'json-error-codes:50013 likely'],
  ])('%s', (text, first) => {
    expect(found(text)[0]).toBe(first);
  });

  test.each([
    ['missing', ['json-error-codes:50001', 'json-error-codes:50013']],
    ['unkn', ['json-error-codes:10003', 'json-error-codes:10008', 'gateway-close-codes:4000']],
    ['hel', ['gateway-opcodes:10', 'voice-opcodes:8']],
  ])('%s may be several, so none is likely', (text, codes) => {
    const all = found(text);
    expect(all).toEqual(expect.arrayContaining(codes.map((code) => `${code} possible`)));
    expect(all.filter((hit) => hit.endsWith('likely'))).toEqual([]);
  });

  test.each(['', '?!', 'frobnicated', 'what does error code mean', '1 2 3', 'missing '.repeat(17)])(
    '%j is like nothing',
    (text) => expect(found(text)).toEqual([]),
  );

  test('the words of a table put its codes first', () => {
    expect(found('voice hello')[0]).toMatch(/^voice-opcodes:8/);
    expect(found('gateway hello')[0]).toMatch(/^gateway-opcodes:10/);
  });
});

describe('the beginning of a number', () => {
  const typed = (digits: string): string[] =>
    searchNumbers(index, digits).map(({ table, code }) => `${table}:${code}`);

  test('shorter codes stand first, and the code itself is none of them', () => {
    expect(typed('40')).toEqual([
      'http-status-codes:401',
      'http-status-codes:403',
      'http-status-codes:404',
      'gateway-close-codes:4000',
      'gateway-close-codes:4004',
      'gateway-close-codes:4014',
      'voice-close-codes:4006',
      'voice-close-codes:4014',
      'rpc-error-codes:4006',
      'rpc-close-codes:4000',
      'json-error-codes:40001',
      'json-error-codes:40060',
    ]);
    expect(typed('404')).toEqual([]);
    expect(typed('999')).toEqual([]);
  });
});

describe('with what was found otherwise', () => {
  const sure: Hit = { table: 'x', code: 1, confidence: 'certain', reason: 'so' };
  const maybe: Hit = { table: 'x', code: 1, confidence: 'possible', reason: 'so' };
  const merged = (hits: Hit[], text: string, isTold = false) =>
    withFinds(hits, open(text).reading, index, isTold).map(
      ({ code, confidence }) => `${code} ${confidence}`,
    );

  test('a find is only possible beside what is named', () => {
    expect(merged([sure], 'mising permisions')[0]).toBe('1 certain');
    expect(merged([sure], 'mising permisions')[1]).toBe('50013 possible');
  });

  test('but stands before what is only possible', () => {
    expect(merged([maybe], 'mising permisions').slice(0, 2)).toEqual([
      '50013 likely',
      '1 possible',
    ]);
  });

  test('nothing is searched where a number says what is meant, or a program printed', () => {
    expect(merged([maybe], 'mising permisions', true)).toEqual(['1 possible']);
    expect(merged([maybe], '{mising permisions}')).toEqual(['1 possible']);
    expect(merged([maybe], 'mising permisions\n    at foo')).toEqual(['1 possible']);
  });

  test('what is found both ways stands once', () => {
    for (const text of ['missing', 'unknown message', '40', '404', 'hello', 'mising acces']) {
      const keys = lookup(smallIndex, text).hits.map(({ table, code }) => `${table}:${code}`);
      expect(new Set(keys).size).toBe(keys.length);
    }
  });

  test('while a number is typed, the codes that begin so follow', () => {
    expect(hitsIn('5001')).toEqual(['json-error:50013 possible']);
    expect(hitsIn('404')[0]).toBe('http-status:404 certain');
  });
});
