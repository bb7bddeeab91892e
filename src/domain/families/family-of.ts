import type { Code } from '../../schemas/code.ts';

/** How many numbers a family has. */
const SIZE = 10_000;

/** The family of a number: `5xxxx` for 50013, `0xxxx` for 0; undefined for a name or a negative number. */
export function familyOf(code: Code): string | undefined {
  if (typeof code === 'string' || code < 0) return undefined;
  return `${String(Math.floor(code / SIZE))}xxxx`;
}

/** The first and the last number of a family. */
export function rangeOf(family: string): { from: number; to: number } {
  const from = Number.parseInt(family, 10) * SIZE;
  return { from, to: from + SIZE - 1 };
}

/** The path of a family's page, from the site's root. */
export function familyUrl(table: { url: string }, family: string): string {
  return `${table.url}${family}/`;
}
