import fc from 'fast-check';
import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { expect, test } from 'vitest';
import { escaped, inlineCode } from './escape.ts';
import { markdownTable } from './table.ts';

const textOf = (node: Nodes): string =>
  'value' in node ? node.value : 'children' in node ? node.children.map(textOf).join('') : '';

function cellsOf(markdown: string): string[][] {
  const extensions = { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] };
  const [table, more] = fromMarkdown(markdown, extensions).children;
  expect(more).toBeUndefined();
  if (table?.type !== 'table') throw new Error('no table');
  return table.children.map((row) => row.children.map(textOf));
}

const cellOf = (...parts: string[]): fc.Arbitrary<string> =>
  fc
    .array(fc.constantFrom('a', '|', '`', '*', ' ', '_', '<b>', 'x y', ...parts), {
      minLength: 1,
      maxLength: 6,
    })
    .map((given) => given.join('').trim().replace(/\s+/g, ' '))
    .filter((text) => text !== '');

test('every cell says what it is given', () => {
  const rows = fc.array(fc.tuple(cellOf('\\'), cellOf()), { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(rows, (given) => {
      const table = markdownTable(
        ['A', 'B'],
        given.map(([text, code]) => [escaped(text), inlineCode(code)]),
      );
      expect(cellsOf(table)).toEqual([['A', 'B'], ...given]);
    }),
  );
});

test('a column in which no row says anything is left out', () => {
  const table = markdownTable(
    ['A', 'B', 'C'],
    [
      ['1', '', '2'],
      ['', '', '3'],
    ],
  );
  expect(table).toBe('| A | C |\n| --- | --- |\n| 1 | 2 |\n|  | 3 |');
});

test('without rows there is no table', () => {
  expect(markdownTable(['A'], [])).toBe('');
});
