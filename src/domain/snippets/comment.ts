import type { SnippetCode } from './types.ts';

/** Lines of code stay within this many columns, but for a name that is longer itself. */
export const COLUMNS = 100;

/** Comments stay within fewer: so many can be read on a page without scrolling. */
const COMMENT_COLUMNS = 80;

/**
 * What a comment says of a code: our summary, or its name, its status and its permalink. Ends no comment,
 * whatever the code is called.
 */
export function aboutCode({ summary, name, status, permalink }: SnippetCode): string {
  const gist = summary ?? name;
  const sentence = /[.!?]$/.test(gist) ? gist : `${gist}.`;
  return `${sentence} ${status.charAt(0).toUpperCase()}${status.slice(1)}. ${permalink}`;
}

/**
 * A documentation comment: on one line where it fits, else wrapped at words.
 *
 * @param indent blanks before each of its lines
 */
export function docComment(text: string, indent = ''): string {
  const safe = oneLine(text);
  const single = `${indent}/** ${safe} */`;
  if (single.length <= COMMENT_COLUMNS) return `${single}\n`;
  const lines = wrap(safe, COMMENT_COLUMNS - indent.length - 3);
  return `${indent}/**\n${lines.map((line) => `${indent} * ${line}\n`).join('')}${indent} */\n`;
}

/** A comment behind a piece of code, or before one on a line of its own. */
export function lineComment(text: string): string {
  return `// ${oneLine(text)}`;
}

/**
 * A comment on lines of its own, wrapped at words.
 *
 * @param indent blanks before each of its lines
 */
export function ownLines(text: string, indent = ''): string {
  const lines = wrap(oneLine(text), COMMENT_COLUMNS - indent.length - 3);
  return lines.map((line) => `${indent}// ${line}\n`).join('');
}

/** Without line breaks, and without what would end a comment. */
function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').replaceAll('*/', '*\u200b/').trim();
}

function wrap(text: string, columns: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > columns) {
      lines.push(line);
      line = word;
    } else line += line === '' ? word : ` ${word}`;
  }
  return [...lines, line];
}
