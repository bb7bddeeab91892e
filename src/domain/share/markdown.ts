import { escaped, link } from '../markdown/escape.ts';

/** A link in Markdown whose text is plain. It can be pasted anywhere, in a cell of a table too. */
export function markdownLink(text: string, url: string): string {
  return link(escaped(text).replaceAll('|', '\\|'), url);
}
