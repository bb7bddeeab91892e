import { editionText } from '../domain/enum-check/asked-edition.ts';
import type { EditionRef } from '../domain/compare/types.ts';

/** What an address of /check/ asks, right or wrong; null for a part that it leaves out. */
export interface CheckAddress {
  table: string | null;
  edition: string | null;
}

/** What an address asks. */
export function addressIn(search: string): CheckAddress {
  const parameters = new URLSearchParams(search);
  // An address copied from HTML keeps its `&amp;`.
  const read = (name: string): string | null =>
    parameters.get(name) ?? parameters.get(`amp;${name}`);
  return { table: read('table'), edition: read('edition') };
}

/**
 * The address of what was chosen, from its `?` on; empty where nothing was. The paste has no place
 * in it, nor has what was guessed from it.
 */
export function searchOf(chosen: { table?: string; edition?: EditionRef }): string {
  const parts = [
    chosen.table === undefined ? [] : [`table=${encodeURIComponent(chosen.table)}`],
    chosen.edition === undefined ? [] : [`edition=${encoded(editionText(chosen.edition))}`],
  ].flat();
  return parts.length === 0 ? '' : `?${parts.join('&')}`;
}

/** `@` and `:` may stand in a query as they are, and read better so. */
function encoded(value: string): string {
  return encodeURIComponent(value).replaceAll('%40', '@').replaceAll('%3A', ':');
}
