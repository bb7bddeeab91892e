/**
 * Text in one line in which nothing reads as Markdown or HTML. Underscores within words stay as they
 * are: they mean nothing there. Bars are the business of tables.
 */
export function escaped(plain: string): string {
  return (
    plain
      .trim()
      .replace(/\s+/g, ' ')
      .replace(/[\\`*[\]<>~]/g, '\\$&')
      .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_')
      .replace(/&(?=#?\w+;)/g, '\\&')
      .replace(/^(?=[-+#=])/, '\\')
      .replace(/^(\d+)(?=[.)](?:\s|$))/, '$1\\')
      // At the end of a heading they would close it.
      .replace(/ (#+)$/, ' \\$1')
  );
}

/** A constant or a line of a program, within a line. It holds no line breaks. */
export function inlineCode(text: string): string {
  if (text === '') return '';
  const longest = Math.max(0, ...[...text.matchAll(/`+/g)].map(([ticks]) => ticks.length));
  const fence = '`'.repeat(longest + 1);
  const space = /^`|`$|^ .*\S.* $/.test(text) ? ' ' : '';
  return fence + space + text + space + fence;
}

/** A link. Its text is Markdown already. */
export function link(text: string, address: string): string {
  return `[${text}](${/[\s()<>|]/.test(address) ? encoded(address) : address})`;
}

function encoded(address: string): string {
  return address.replace(
    /[\s()<>|]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
  );
}
