import fc from 'fast-check';
import { expect, test } from 'vitest';
import { guessOf, queryOf, withQuery } from './lookup-url.ts';

const home = new URL('https://example.org/base/?theme=x#lookup');

test('a short query goes into the address and comes back', () => {
  const word = fc
    .string({ minLength: 1, maxLength: 64 })
    .filter((text) => /^\S(.*\S)?$/.test(text) && !text.includes('@'));
  fc.assert(fc.property(word, (text) => queryOf(withQuery(home, text)) === text));
});

test('the rest of the address stays', () => {
  const url = withQuery(home, '4014');
  expect(url.searchParams.get('theme')).toBe('x');
  expect(url.hash).toBe('#lookup');
});

test.each([
  '',
  '   ',
  'x'.repeat(65),
  'closed with 4014\nat Shard',
  'closed with 4014\u2028at Shard',
  'mfa.VkO2G4Qv3TVkO2G4Qv3T',
  'jane@example.org got 50013',
])('pasted, empty or secret text stays out of the address: %j', (text) => {
  const before = withQuery(home, '50013');
  expect(withQuery(before, text).searchParams.has('q')).toBe(false);
});

test('what an address asks for is read, though it may not stay there', () => {
  const url = new URL(home);
  const long = `DiscordAPIError[50013]: ${'x'.repeat(100)}`;
  url.searchParams.set('q', long);
  expect(queryOf(url)).toBe(long);
  expect(withQuery(url, queryOf(url)).searchParams.has('q')).toBe(false);
});

test('an address of any length asks for 2,000 characters at most', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 5000, size: 'max' }), (text) => {
      const url = new URL(home);
      url.searchParams.set('q', text);
      return queryOf(url).length <= 2000;
    }),
  );
});

test.each([
  ['/50014x/', '50014'],
  ['/x4014/', '4014'],
  ['/json/50099.html', '50099'],
  ['/5xx/', '5xx'],
  ['/gateway/event/READY_SOON/', 'READY_SOON'],
  ['/nothing/here/', ''],
  ['/', ''],
  ['/%E0%A4%A/', ''],
])('of %s the guess is %j', (path, guess) => {
  expect(guessOf(new URL(path, home))).toBe(guess);
});
