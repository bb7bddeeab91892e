import { expect, test } from 'vitest';
import { addPageWords, addScriptWords } from './words.ts';

test('a page names what its tags hold, and what the scripts in it make of it', () => {
  const words = new Set<string>();
  const seen = new Set<string>();
  const html =
    '<ul class="ox-a md:b" id="c" data-d="e"><li>not this</li></ul><SVG/>' +
    "<script>view.toggleAttribute('data-broken', true); view.dataset.oneMore = '';</script>" +
    '<script type="application/json">{"data":"only"}</script>';
  addPageWords(html, words, seen);
  for (const word of ['ul', 'ox-a', 'md:b', 'c', 'data-d', 'e', 'svg'])
    expect(words).toContain(word);
  expect(words).toContain('data-broken');
  expect(words).toContain('data-one-more');
  expect(words).not.toContain('not');
  expect(words).not.toContain('only');
});

test('what was seen is not read again', () => {
  const words = new Set<string>();
  addPageWords('<p class="a">', words, new Set(['<p class="a"']));
  expect([...words]).toEqual([]);
});

test('a script names attributes by properties too', () => {
  const words = new Set<string>();
  addScriptWords('tab.ariaSelected=1;root.dataset.theme=`dark`;`ox-${status}`', words);
  for (const word of ['aria-selected', 'data-theme', 'dark', 'ox-']) expect(words).toContain(word);
});
