/** How an answer is cut down to a size that can be read. */
export interface Cut {
  /** Keys whose objects are lists by name, such as `sources`: only their first item is shown. */
  lists: readonly string[];
  /** Which item of a list is shown; the first where none fits. */
  shown?: (item: unknown) => boolean;
}

const LONGEST = 72;

/**
 * An answer as JSON with comments: of each list one item, and how many more there are; of long texts
 * the beginning. What is there stands in the answer as it is.
 */
export function excerpt(value: unknown, cut: Cut): string {
  return printed(value, cut, '', '');
}

function printed(value: unknown, cut: Cut, indent: string, key: string): string {
  if (Array.isArray(value)) return array(value, cut, indent);
  if (typeof value === 'object' && value !== null) return object(value, cut, indent, key);
  if (typeof value === 'string' && value.length > LONGEST && !/^https:|^\//.test(value)) {
    const whole = value.slice(0, LONGEST).replace(/\s\S*$/, '');
    return JSON.stringify(`${whole}…`);
  }
  return JSON.stringify(value);
}

function array(items: readonly unknown[], cut: Cut, indent: string): string {
  if (items.length === 0) return '[]';
  if (items.every((item) => typeof item === 'string') && items.length < 5) {
    const line = `[${items.map((item) => JSON.stringify(item)).join(', ')}]`;
    if (indent.length + line.length < LONGEST) return line;
  }
  const item = items.find((each) => cut.shown?.(each)) ?? items[0];
  return block('[]', [printed(item, cut, `${indent}  `, '')], items.length - 1, indent);
}

function object(value: object, cut: Cut, indent: string, key: string): string {
  const entries = Object.entries(value);
  if (entries.length === 0) return '{}';
  const shown = cut.lists.includes(key) ? entries.slice(0, 1) : entries;
  const lines = shown.map(
    ([name, each]) => `${JSON.stringify(name)}: ${printed(each, cut, `${indent}  `, name)}`,
  );
  return block('{}', lines, entries.length - shown.length, indent);
}

function block(
  brackets: '[]' | '{}',
  lines: readonly string[],
  more: number,
  indent: string,
): string {
  const [open, close] = brackets;
  const inner = lines.join(`,\n${indent}  `);
  const rest = more === 0 ? '' : `,\n${indent}  // … ${more.toLocaleString('en')} more`;
  return `${open ?? ''}\n${indent}  ${inner}${rest}\n${indent}${close ?? ''}`;
}
