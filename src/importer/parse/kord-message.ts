import { visit, EXIT } from 'unist-util-visit';
import { parseMarkdown } from './markdown.ts';

/**
 * The API's message that a KDoc of Kord's list holds: its first paragraph as plain text. Taken off
 * are the warning sign of a raw constant, the code itself where it stands in front, and the full
 * stop of a single sentence or behind a URL; two full stops in a row are one. Empty where there is
 * no text.
 *
 * @param kdoc with its comment marks.
 * @param code the code whose message it is.
 */
export function readKordMessage(kdoc: string, code: number): string {
  const text = firstParagraph(kdoc)
    .replace(/^\u26A0\uFE0F?\s*/, '')
    .replace(new RegExp(`^${String(code)}\\s+`), '')
    .replace(/(?<!\.)\.\.$/, '.');
  const sentences = text.slice(0, -1).search(/[.!?]["')\]]*\s/) !== -1;
  const url = /\S:\/\/\S+$/.test(text);
  return text.endsWith('.') && !text.endsWith('..') && (!sentences || url)
    ? text.slice(0, -1)
    : text;
}

function firstParagraph(kdoc: string): string {
  const markdown = kdoc
    .replace(/^\/\*\*/, '')
    .replace(/\*\/$/, '')
    .split(/\r?\n/)
    .map((line, index) => line.replace(index === 0 ? /^\s+/ : /^\s*\*?\s*/, ''))
    .join('\n');
  let text = '';
  visit(parseMarkdown(markdown), 'paragraph', (paragraph) => {
    visit(paragraph, (node) => {
      if ('value' in node) text += node.value;
      if (node.type === 'break') text += ' ';
    });
    return EXIT;
  });
  return text.replace(/\s+/g, ' ').trim();
}
