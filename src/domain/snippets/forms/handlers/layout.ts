import { COLUMNS, docComment } from '../../comment.ts';
import type { Emitting } from '../../types.ts';

/** Lines, each of which is not empty further right by so many blanks. */
export function indent(text: string, blanks: number): string {
  return text.replaceAll(/^(?=.)/gm, ' '.repeat(blanks));
}

/**
 * An import of names from a package, sorted, each once; empty where there is none to import.
 *
 * @param names a type's with `type ` before it
 */
export function imported(from: string, names: readonly string[]): string {
  if (names.length === 0) return '';
  const bare = (name: string): string => name.replace(/^type /, '');
  const sorted = [...new Set(names)].sort((a, b) => (bare(a) < bare(b) ? -1 : 1));
  const types = sorted.every((name) => name.startsWith('type '));
  const shown = types ? sorted.map(bare) : sorted;
  return `${list(`import ${types ? 'type ' : ''}{`, shown, `} from '${from}';`, ' ')}\n`;
}

/**
 * The head of a function or a call, with what it is given in parentheses, broken where it is too long.
 *
 * @param depth blanks that will stand before it
 */
export function head(
  start: string,
  given: readonly string[],
  { end = ' {', depth = 0 }: { end?: string; depth?: number } = {},
): string {
  return list(`${start}(`, given, `)${end}`, '', depth);
}

/** `if (a && b) {`, broken where it is too long. */
export function ifAll(conditions: readonly string[], depth: number): string {
  const single = `if (${conditions.join(' && ')}) {`;
  if (single.length + depth <= COLUMNS) return single;
  return `if (\n${indent(conditions.join(' &&\n'), 2)}\n) {`;
}

/** `if (a && b) then;`, broken behind its condition where it is too long. */
export function ifThen(conditions: readonly string[], then: string, depth: number): string {
  const start = `if (${conditions.join(' && ')})`;
  const fits = start.length + 1 + then.trimEnd().length + depth <= COLUMNS;
  return `${start}${fits ? ' ' : '\n  '}${then}`;
}

/** A documentation comment, where comments are wanted. */
export function documented({ options }: Emitting, text: string, depth = 0): string {
  return options.comments ? docComment(text, ' '.repeat(depth)) : '';
}

/** Blocks that stand below one another, a blank line between them; what is empty is left out. */
export function blocks(...texts: readonly string[]): string {
  return texts
    .filter(Boolean)
    .map((text) => `${text.trimEnd()}\n`)
    .join('\n');
}

function list(
  start: string,
  items: readonly string[],
  end: string,
  padding: string,
  depth = 0,
): string {
  const single = `${start}${padding}${items.join(', ')}${padding}${end}`;
  if (single.length + depth <= COLUMNS || items.length === 0) return single;
  return `${start}\n${items.map((item) => `  ${item},\n`).join('')}${end}`;
}
