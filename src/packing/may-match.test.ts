import { describe, expect, test } from 'vitest';
import { mayMatch } from './may-match.ts';

const words = new Set([
  'a',
  'ol',
  'li',
  'ox-chip',
  'number',
  'data-theme',
  'dark',
  'aria-current',
  'ox-del-',
]);

describe('a selector', () => {
  test.each([
    '*',
    ':root',
    'html body',
    ':focus-visible',
    '::selection',
    'ol > li + li::before',
    'A.ox-chip',
    '#number:target',
    '.ox-del-wash',
    ":root[data-theme='dark'] .ox-chip",
    '[aria-current]',
    // The value is of more than one word: only its name is looked for.
    "[data-theme='dark mode']",
    "[data-theme^='li']",
    ':is(ul, ol) li',
    ':where(:not(.gone), :lang(ja)) a',
    'a:not(.gone)',
    'a:is(:hover, :focus-visible)',
    'li:has(> a)',
    'li:nth-child(1 of .gone)',
    'a:hover:where(.ox-chip)',
  ])('%s stays', (selector) => {
    expect(mayMatch(selector, words)).toBe(true);
  });

  test.each([
    '.gone',
    'a.gone',
    'ul li',
    '#gone',
    '[data-gone]',
    "[data-theme='light']",
    ':is(ul, dl) li',
    'a:where(.gone)',
    'li:has(> .gone)',
    'a:is(.gone:hover, ul)',
  ])('%s goes', (selector) => {
    expect(mayMatch(selector, words)).toBe(false);
  });
});
