import type { PhrasingContent, TableCell } from 'mdast';

/** A table cell as plain text, with what its marks say. */
export interface Cell {
  text: string;
  /** All of it is struck out. */
  struck: boolean;
  /** It carries a bold `(deprecated)`. */
  deprecated: boolean;
}

/** Footnote marks: `^1^` anywhere, asterisks at the end. */
const FOOTNOTE = /\s*\^\d+\^|\s*\*+$/g;
const DEPRECATED = /^\(deprecated\)$/i;

/** Reads a cell: emphasis, links and code become their text, HTML and footnote marks fall away. */
export function readCell(cell: TableCell): Cell {
  let deprecated = false;
  let kept = '';
  let unstruck = '';
  const walk = (nodes: readonly PhrasingContent[], struck: boolean): void => {
    for (const node of nodes) {
      if (node.type === 'strong' && DEPRECATED.test(plainText(node.children))) {
        deprecated = true;
      } else if (node.type === 'delete') {
        walk(node.children, true);
      } else if ('children' in node) {
        walk(node.children, struck);
      } else {
        const text = leafText(node);
        kept += text;
        if (!struck) unstruck += text;
      }
    }
  };
  walk(cell.children, false);
  const text = fold(kept);
  return { text, struck: text !== '' && fold(unstruck) === '', deprecated };
}

/** In one line, without what only terminals understand. */
function fold(text: string): string {
  return text
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()
    .replace(FOOTNOTE, '')
    .trim();
}

/** Inline Markdown as plain text, its marks left out. */
export function plainText(nodes: readonly PhrasingContent[]): string {
  return nodes
    .map((node) => ('children' in node ? plainText(node.children) : leafText(node)))
    .join('');
}

function leafText(node: PhrasingContent): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value;
  if (node.type === 'break' || (node.type === 'html' && /^<br\b/i.test(node.value))) return ' ';
  if (node.type === 'image') return node.alt ?? '';
  return '';
}
