import { expect, test } from 'vitest';
import { MOST_REDIRECTS } from '../../src/hosting/redirects.ts';
import { answers, base, codex, pageAt, textOf, unbased } from './support/site.ts';

const rules = textOf('/_redirects')
  .trimEnd()
  .split('\n')
  .map((line) => line.split(' '));

test('hosts lead every number with one meaning to it, and no other', () => {
  const single = [...codex.byNumber].filter(([, placed]) => placed.length === 1);
  const expected = single.map(([number, [only]]) => [
    `${base}/${number}/`,
    `${base}${only?.entry.url ?? ''}`,
    '302',
  ]);
  const classes = rules.filter(([from]) => /\/\d00\/$/.test(from ?? ''));
  const own = (rule: string[]): boolean =>
    !classes.includes(rule) || codex.byNumber.has(number(rule));
  expect(rules.filter(own).toSorted()).toEqual(expected.toSorted());
  for (const [from = '', to = ''] of rules) {
    expect(
      pageAt(unbased(from)).querySelector('meta[http-equiv=refresh]')?.getAttribute('content'),
    ).toBe(`0;url=${to}`);
    expect(answers(unbased(to)), to).toBe(true);
  }
});

test('they read the whole file', () => {
  expect(rules.length).toBeGreaterThan(700);
  expect(rules.length).toBeLessThanOrEqual(MOST_REDIRECTS);
  for (const rule of rules) {
    expect(rule).toHaveLength(3);
    // A star or a colon would make a rule of a pattern, of which hosts take a hundred.
    expect(rule.join(' ')).toMatch(/^\/[\w/-]+ \/[\w/-]+ 302$/);
  }
  expect(new Set(rules.map(([from]) => from)).size).toBe(rules.length);
});

test('its name is the one that hosts know', () => {
  expect(answers('/redirects.txt')).toBe(false);
});

const number = ([from = '']: string[]): string => unbased(from).replaceAll('/', '');
