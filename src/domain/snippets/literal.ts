import type { Code } from '../../schemas/code.ts';

/**
 * A text as a literal, in single quotes: `'Missing permissions'`; in double ones where that saves
 * escapes, as Prettier has it: `"Can't be changed"`.
 */
export function quote(text: string): string {
  // The last two end a line in older engines.
  const double = JSON.stringify(text)
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029');
  if (text.split("'").length > text.split('"').length) return double;
  return `'${double.slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`;
}

/** A code as a literal: a number as it is, a name in quotes. */
export function literal(code: Code): string {
  return typeof code === 'number' ? String(code) : quote(code);
}

/** A code as the key of an object; a number below zero has to be computed. */
export function key(code: Code): string {
  if (typeof code === 'number' && code < 0) return `[${String(code)}]`;
  return String(code);
}
