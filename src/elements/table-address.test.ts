import { describe, expect, it } from 'vitest';
import { asksForSnippet, searchWith } from './table-address.ts';

describe('searchWith', () => {
  it('replaces what a part asks, and leaves what the other asks', () => {
    const search = '?q=guild&sort=-code&pick=0,1&form=enum';
    expect(searchWith(search, 'filter', [['q', 'a b']])).toBe('q=a+b&pick=0,1&form=enum');
    expect(searchWith(search, 'snippet', [['pick', '2,3,4']])).toBe(
      'q=guild&sort=-code&pick=2,3,4',
    );
    expect(searchWith(search, 'snippet', [])).toBe('q=guild&sort=-code');
  });

  it('drops what nobody asks', () => {
    expect(searchWith('?utm=1&q=x', 'filter', [])).toBe('');
  });
});

it('asksForSnippet tells whether the panel has to open', () => {
  expect(asksForSnippet('?pick=50013')).toBe(true);
  expect(asksForSnippet('?q=x&comments=off')).toBe(true);
  expect(asksForSnippet('?q=pick')).toBe(false);
});
