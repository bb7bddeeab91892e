import type { Root, Table } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { visit } from 'unist-util-visit';

/**
 * The syntax tree of Markdown or MDX. Blocks of HTML and indented code are switched off, as in MDX:
 * a component on the line above a heading must not swallow it, and content inside a component may
 * be indented.
 */
export function parseMarkdown(text: string): Root {
  return fromMarkdown(text, {
    extensions: [gfm(), { disable: { null: ['htmlFlow', 'codeIndented'] } }],
    mdastExtensions: [gfmFromMarkdown()],
  });
}

/** Every table in a tree, in the document's order. */
export function tablesOf(tree: Root): Table[] {
  const tables: Table[] = [];
  visit(tree, 'table', (table) => {
    tables.push(table);
  });
  return tables;
}
