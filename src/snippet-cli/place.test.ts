import { expect, test } from 'vitest';
import { placeOf } from './place.ts';

test.each([
  [{}, { site: 'http://localhost:4321', base: '/' }],
  [
    { SITE_URL: ' ', BASE_PATH: '' },
    { site: 'http://localhost:4321', base: '/' },
  ],
  [
    { SITE_URL: 'https://example.org', BASE_PATH: '/opcodex/' },
    { site: 'https://example.org', base: '/opcodex' },
  ],
])('%j is a place', (environment, place) => {
  expect(placeOf(environment)).toEqual(place);
});

test('an address that is none is refused', () => {
  expect(() => placeOf({ SITE_URL: 'example.org' })).toThrow(/^SITE_URL\n[^]*"example.org"/);
});
