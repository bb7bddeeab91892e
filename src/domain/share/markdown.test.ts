import fc from 'fast-check';
import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { expect, test } from 'vitest';
import { readContentFolder } from '../../data/read-content.ts';
import { assemble } from '../codex/assemble.ts';
import { markdownLink } from './markdown.ts';

const URL = 'https://example.org/json/50013/';

const parse = (markdown: string): Nodes =>
  fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });

/** Every link in a tree, as its text and its address. */
function linksIn(node: Nodes): [text: string, url: string][] {
  if (node.type === 'link') return [[textOf(node), node.url]];
  return 'children' in node ? node.children.flatMap(linksIn) : [];
}

const textOf = (node: Nodes): string =>
  'value' in node ? node.value : 'children' in node ? node.children.map(textOf).join('') : '';

test('a link is written plainly where nothing needs an escape', () => {
  expect(markdownLink('50013 Missing permissions', URL)).toBe(
    `[50013 Missing permissions](${URL})`,
  );
});

test('what is Markdown in a name is text in its link', () => {
  expect(markdownLink('1 [a]*b*|`c`', URL)).toBe(`[1 \\[a\\]\\*b\\*\\|\\\`c\\\`](${URL})`);
});

test('every name of the reference survives in running text and in a table', () => {
  for (const { entries } of assemble(readContentFolder(process.cwd())).tables) {
    for (const { code, name } of entries) {
      const text = `${code} ${name}`.replace(/\s+/g, ' ').trim();
      const markdown = markdownLink(text, URL);
      const table = parse(`| a | b |\n| - | - |\n| ${markdown} | c |`);
      expect(linksIn(parse(`See ${markdown}.`))).toEqual([[text, URL]]);
      expect(linksIn(table)).toEqual([[text, URL]]);
    }
  }
});

test('any text stays within one cell of a table', () => {
  const tricky = fc.stringMatching(/^[a-z|\\`*_[\]<> ]{1,20}$/);
  fc.assert(
    fc.property(tricky, (text) => {
      const table = parse(`| a | b |\n| - | - |\n| ${markdownLink(text, URL)} | last |`);
      expect(textOf(table)).toMatch(/last$/);
    }),
  );
});
