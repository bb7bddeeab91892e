import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { LookupIndex } from '../domain/lookup/types.ts';
import { answer } from './lookup-answer.ts';

const table = {
  id: 'json-error-codes',
  name: 'JSON error codes',
  singular: 'JSON error code',
  prefix: 'JSON',
  group: 'JSON',
  protocol: 'discord',
  url: '/json/',
  likelihood: 4,
};

const index: LookupIndex = {
  tables: [table],
  records: [
    [0, 50013, 'Missing permissions', '', 'd'],
    [0, 50014, 'Invalid authentication token', '', 'd'],
    [0, 10001, 'Unknown account', '', 'u'],
  ],
};

const codesOf = (query: string) => answer(index, query).hits.map(({ code }) => code);

test('a number in the list is found, and said to be one', () => {
  expect(codesOf('50013')).toEqual([50013]);
  expect(answer(index, '50013').line).toBe('1 code found.');
});

describe('a number that no source lists', () => {
  test('leads to those that begin like it, and says so', () => {
    const { hits, line } = answer(index, '50019');
    expect(hits.map(({ code }) => code)).toEqual([50013, 50014]);
    expect(line).toContain('No code listed for “50019”');
    expect(line).toContain('5001');
  });

  test('is found inside a slip of the keyboard', () => {
    expect(codesOf('50014x')).toEqual([50014]);
  });

  test('leads nowhere where nothing begins like it', () => {
    expect(codesOf('99999')).toEqual([]);
    expect(answer(index, '99999').line).toContain('No code listed for “99999”');
  });
});

test('of many hits eight are shown and all are counted', () => {
  const many: LookupIndex = {
    tables: [table],
    records: Array.from(
      { length: 12 },
      (_, at) => [0, 30000 + at, `Limit ${at}`, '', 'd'] as const,
    ),
  };
  const { hits, line } = answer(many, '300');
  expect(hits).toHaveLength(8);
  expect(line).toContain('12 codes found');
});

test('any text is answered with a sentence that stays short', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 3000 }), (text) => {
      const { hits, line } = answer(index, text);
      return hits.length <= 8 && line !== '' && line.length < 160;
    }),
  );
});
