import { expect, test } from 'vitest';
import { MOST_REDIRECTS, redirectsFile } from './redirects.ts';

const redirects = [
  { from: '/50013/', to: '/json/50013/' },
  { from: '/-1/', to: '/voice/op/-1/' },
];

test('a rule on each line, with the base path before both ends', () => {
  expect(redirectsFile(redirects, '/')).toBe('/50013/ /json/50013/ 302\n/-1/ /voice/op/-1/ 302\n');
  for (const base of ['/opcodex', '/opcodex/']) {
    expect(redirectsFile(redirects, base)).toBe(
      '/opcodex/50013/ /opcodex/json/50013/ 302\n/opcodex/-1/ /opcodex/voice/op/-1/ 302\n',
    );
  }
});

test('no more rules than hosts read', () => {
  const many = Array.from({ length: MOST_REDIRECTS + 5 }, (_, code) => ({
    from: `/${code}/`,
    to: `/json/${code}/`,
  }));
  const lines = redirectsFile(many, '/').trimEnd().split('\n');
  expect(lines).toHaveLength(MOST_REDIRECTS);
  expect(lines.at(-1)).toBe(`/${MOST_REDIRECTS - 1}/ /json/${MOST_REDIRECTS - 1}/ 302`);
  expect(redirectsFile([], '/')).toBe('');
});
