import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatQuery, rawOf } from '../domain/compare/reference.ts';
import type { CompareQuery } from '../domain/compare/types.ts';
import { askedIn, searchOf } from './compare-address.ts';

const id = fc.stringMatching(/^[a-z]{1,8}(-[a-z]{1,8})?$/);
const edition = fc.record(
  {
    source: id,
    version: fc.constantFrom('v9', 'v10'),
    at: fc.constantFrom('2024-10-01', '2022-02-01T23:00:00Z', '2022-02-01T23:00:00+01:00'),
  },
  { requiredKeys: ['source'] },
);
const question: fc.Arbitrary<CompareQuery> = fc.record(
  { a: edition, b: edition, table: id, against: id },
  { requiredKeys: ['a', 'b'] },
);

describe('searchOf', () => {
  const part = fc.option(fc.string({ unit: 'grapheme' }));
  const raw = fc.record({ a: part, b: part, table: part, against: part });

  it('writes any question, right or wrong, so that the same is read from it', () => {
    const asked = raw.filter((each) => Object.values(each).some((value) => value !== null));
    fc.assert(
      fc.property(asked, (each) => {
        expect(askedIn(searchOf(each))).toEqual(each);
      }),
    );
  });

  it('writes an answered question as it is written everywhere', () => {
    fc.assert(
      fc.property(question, (query) => {
        expect(searchOf(rawOf(query))).toBe(`?${formatQuery(query)}`);
      }),
    );
  });
});

describe('askedIn', () => {
  it('reads what an address was written from', () => {
    fc.assert(
      fc.property(question, (query) => {
        expect(askedIn(`?${formatQuery(query)}`)).toEqual(rawOf(query));
      }),
    );
  });

  it('reads any address, and asks nothing where none of its parts is there', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const raw = askedIn(`?${text}`);
        const parts = ['a', 'b', 'table', 'against'];
        const has = parts.some((part) => new URLSearchParams(text).has(part));
        expect(raw !== undefined).toBe(has);
      }),
    );
    expect(askedIn('')).toBeUndefined();
    expect(askedIn('?utm=1')).toBeUndefined();
    expect(askedIn('?a=%E0%A4%A')).toMatchObject({ b: null, table: null, against: null });
  });
});

it('reads an address that was copied from HTML', () => {
  expect(askedIn('?a=official@2024-10-01&amp;b=official&amp;table=rpc-error-codes')).toEqual({
    a: 'official@2024-10-01',
    b: 'official',
    table: 'rpc-error-codes',
    against: null,
  });
});
