import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editionText } from '../domain/enum-check/asked-edition.ts';
import { addressIn, searchOf } from './check-address.ts';

const edition = fc.record(
  {
    source: fc.stringMatching(/^[a-z]{1,8}(-[a-z]{1,8})?$/),
    version: fc.constantFrom('v9', 'v10'),
    at: fc.constantFrom('2024-10-01', '2022-02-01T23:00:00Z', '2022-02-01T23:00:00+01:00'),
  },
  { requiredKeys: ['source'] },
);
const chosen = fc.record({ table: fc.string({ unit: 'grapheme' }), edition }, { requiredKeys: [] });

describe('searchOf', () => {
  it('writes whatever was chosen so that it is read again', () => {
    fc.assert(
      fc.property(chosen, (each) => {
        expect(addressIn(searchOf(each))).toEqual({
          table: each.table ?? null,
          edition: each.edition === undefined ? null : editionText(each.edition),
        });
      }),
    );
  });

  it('is as people write it', () => {
    const official = { source: 'official' };
    expect(searchOf({ table: 'gateway-opcodes', edition: official })).toBe(
      '?table=gateway-opcodes&edition=official@now',
    );
    expect(searchOf({ edition: { ...official, at: '2022-02-01T23:00:00Z' } })).toBe(
      '?edition=official@2022-02-01T23:00:00Z',
    );
    expect(searchOf({})).toBe('');
  });
});

describe('addressIn', () => {
  it('reads an address that was copied from HTML, and nothing where nothing is asked', () => {
    expect(addressIn('?table=rpc-error-codes&amp;edition=official@now')).toEqual({
      table: 'rpc-error-codes',
      edition: 'official@now',
    });
    expect(addressIn('?a=official')).toEqual({ table: null, edition: null });
  });
});
