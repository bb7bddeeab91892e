import { withFamily } from '../domain/lookup/families.ts';
import type { LookupAnswer, LookupEntry } from '../domain/lookup/types.ts';
import type { Lookup } from './lookup-index.ts';
import type { Chosen } from './search-arrange.ts';

/** A code that a query names. */
export interface ExactHit {
  entry: LookupEntry;
  /** Why, as a short sentence without a full stop. */
  reason: string;
}

/** What stands above the pages that a query finds. */
export interface Exact {
  hits: ExactHit[];
  /** Codes that the lookup finds beyond those shown. */
  more: number;
  /** Codes that the query names and no source lists. */
  unknown: LookupAnswer['unknown'];
}

/** How many codes stand above the pages. */
const MOST = 6;

/** The codes that a query names by number or name, narrowed to what is chosen; the likeliest first. */
export function exactHits(
  { index, openText, codesOf, entryOf }: Lookup,
  query: string,
  { section, status }: Chosen,
): Exact {
  const opened = openText(index, query);
  const { hits, unknown } = codesOf(opened);
  const whole = query.trim();
  const isNumber = /^-?\d+$/.test(whole);
  const fitting = hits.flatMap(({ table, code, confidence, reason, at }) => {
    const entry = entryOf(index, table, code);
    // What is only like the query, or begins like it, is left to the text search.
    const isNamed = isNumber
      ? String(code) === whole
      : at !== undefined && (confidence !== 'possible' || at.end - at.start === whole.length);
    if (entry === undefined || !isNamed) return [];
    const fits =
      (section === '' || entry.table.name === section) &&
      (status === '' || entry.status === status);
    return fits ? [{ entry, reason }] : [];
  });
  return {
    hits: fitting.slice(0, MOST),
    more: Math.max(0, fitting.length - MOST),
    unknown: unknown.map((each) => withFamily(each, opened.index)),
  };
}
