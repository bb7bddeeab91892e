/** What of a table page's address asks for what: each part keeps its own, and leaves the other's alone. */
const PARTS = {
  filter: ['q', 'status', 'direction', 'source', 'sort'],
  snippet: ['pick', 'form', 'casing', 'codes', 'comments'],
} as const;

type Part = keyof typeof PARTS;

/**
 * An address's query with new fields for a part; what belongs to no part is dropped.
 *
 * @param search as it is: `?q=guild&pick=0,1`
 * @param fields of the part, each with its value; those that are left out ask nothing
 * @returns without the question mark; empty where nothing is asked
 */
export function searchWith(
  search: string,
  part: Part,
  fields: readonly (readonly [name: string, value: string])[],
): string {
  const other: readonly string[] = part === 'filter' ? PARTS.snippet : PARTS.filter;
  const kept = [...new URLSearchParams(search)].filter(([name]) => other.includes(name));
  const all = part === 'filter' ? [...fields, ...kept] : [...kept, ...fields];
  // A comma means nothing to addresses, and is read more easily as it is.
  return new URLSearchParams(all.map((field) => [...field])).toString().replaceAll('%2C', ',');
}

/** Whether an address asks for TypeScript. */
export function asksForSnippet(search: string): boolean {
  const query = new URLSearchParams(search);
  return PARTS.snippet.some((name) => query.has(name));
}

/** Keeps a part's fields in the page's address, without a step back. */
export function keepInAddress(
  part: Part,
  fields: readonly (readonly [name: string, value: string])[],
): void {
  const { pathname, search, hash } = window.location;
  const query = searchWith(search, part, fields);
  if (query === search.slice(1)) return;
  history.replaceState(history.state, '', pathname + (query && `?${query}`) + hash);
}
