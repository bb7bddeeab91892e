import { expect, test } from 'vitest';
import { adviceUrl } from './advice.ts';

test.each([
  ['gateway-close-codes', '/guides/reconnecting/'],
  ['voice-close-codes', '/guides/reconnecting/'],
  ['websocket-close-codes', '/guides/reconnecting/'],
  ['rpc-close-codes', '/guides/finding-a-code/#a-code-that-nobody-lists'],
  ['json-error-codes', '/guides/finding-a-code/#a-code-that-nobody-lists'],
])('an unlisted one of the %s leads to %s', (table, url) => {
  expect(adviceUrl({ table })).toBe(url);
});

test('a code of no known table leads to what holds for all', () => {
  expect(adviceUrl({})).toBe('/guides/finding-a-code/#a-code-that-nobody-lists');
});
