/**
 * A table. Columns in which no row says anything are left out; without rows there is no table. Code
 * with a bar behind a backslash is the one thing that a table of Markdown cannot hold.
 *
 * @param head what heads the columns, as Markdown
 * @param rows cells as Markdown of one line, in which bars end no cell
 */
export function markdownTable(
  head: readonly string[],
  rows: readonly (readonly string[])[],
): string {
  if (rows.length === 0) return '';
  const used = head.flatMap((_, at) => (rows.some((row) => (row[at] ?? '') !== '') ? [at] : []));
  const line = (cells: readonly string[]): string =>
    `| ${used.map((at) => (cells[at] ?? '').replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
