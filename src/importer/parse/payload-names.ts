import type { Code } from '../../schemas/code.ts';
import type { Line } from '../../schemas/history.ts';

/** The code that a title names; undefined for a title that names none. */
export type Names = (title: string) => Code | undefined;

/**
 * Codes by what their source calls them, or called them once. Letter case and the order of the words do
 * not matter: `Update Presence` is `PRESENCE_UPDATE`.
 *
 * @param others what titles call codes beyond that.
 */
export function codesByName(
  lines: readonly Line[],
  others: Readonly<Record<string, Code>> = {},
): Names {
  const codes = new Map<string, Code>();
  const add = (name: string, code: Code): void => {
    if (!codes.has(keyOf(name))) codes.set(keyOf(name), code);
  };
  for (const [name, code] of Object.entries(others)) add(name, code);
  const live = lines.filter((line) => line.former !== true);
  for (const { code, spans } of live) {
    for (const { label } of spans.slice(-1)) add(label, code);
  }
  for (const { code, spans } of live) {
    for (const { label } of spans) add(label, code);
  }
  return (title) => codes.get(keyOf(title));
}

function keyOf(name: string): string {
  return name
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '')
    .sort()
    .join(' ');
}
