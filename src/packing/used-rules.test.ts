import { expect, test } from 'vitest';
import { usedRules } from './used-rules.ts';

const words = new Set(['a', 'b']);

test('rules and selectors that match nothing go, with the blocks that they leave empty', () => {
  const css =
    '@layer x,y;@layer x{a,.gone{color:red}.gone{color:blue}@media print{.gone{color:red}}}/* so */b{margin:0}';
  expect(usedRules(css, words, [])).toBe('@layer x,y;@layer x{a{color:red}}b{margin:0}');
});

test('keyframes stay while something plays them', () => {
  const css =
    '@keyframes go{from{top:0}50%{top:1px}}@keyframes stay{to{top:0}}a{animation:1s stay,none}';
  expect(usedRules(css, words, [])).toBe('@keyframes stay{to{top:0}}a{animation:1s stay,none}');
});

test('custom properties stay while they are read, here or elsewhere, at first or second hand', () => {
  const css =
    ':root{--used:var(--under);--under:red;--gone:var(--far);--far:blue;--script:0}a{color:var(--used,var(--b))}';
  expect(usedRules(css, words, ['--script'])).toBe(
    ':root{--used:var(--under);--under:red;--script:0}a{color:var(--used,var(--b))}',
  );
});
