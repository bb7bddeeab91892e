import { formatRaw } from '../domain/compare/reference.ts';
import type { RawQuery } from '../domain/compare/types.ts';

/** What an address asks; undefined where it asks nothing. */
export function askedIn(search: string): RawQuery | undefined {
  const parameters = new URLSearchParams(search);
  // An address copied from HTML keeps its `&amp;`.
  const read = (name: string): string | null =>
    parameters.get(name) ?? parameters.get(`amp;${name}`);
  const raw = { a: read('a'), b: read('b'), table: read('table'), against: read('against') };
  return Object.values(raw).every((part) => part === null) ? undefined : raw;
}

/** The address of a question, right or wrong, from its `?` on: `askedIn` reads the same from it. */
export function searchOf(raw: RawQuery): string {
  return `?${formatRaw(raw)}`;
}
