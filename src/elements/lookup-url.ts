/** Longer text stays out of the address: it may be a pasted log. */
const longest = 64;

/** What a page's address asks for: `?q=`, cut to what an address may hold. */
export function queryOf(url: URL): string {
  return (url.searchParams.get('q') ?? '').slice(0, longest);
}

/**
 * The address with a query in it. A query that is empty, longer than 64 characters or of several
 * lines leaves the address without one.
 */
export function withQuery(url: URL, query: string): URL {
  const next = new URL(url);
  const text = query.trim();
  if (text === '' || text.length > longest || /[\r\n]/.test(text)) next.searchParams.delete('q');
  else next.searchParams.set('q', text);
  return next;
}

/**
 * The code that a missing page's address seems to ask for: its last part, without an ending such as
 * `.html`, where a digit, a capital or an underscore makes it look like a code.
 */
export function guessOf(url: URL): string {
  const last = url.pathname.split('/').findLast((part) => part !== '') ?? '';
  try {
    const name = decodeURIComponent(last).replace(/\.[a-z]+$/i, '');
    return /[\dA-Z_]/.test(name) ? name.slice(0, longest) : '';
  } catch {
    return '';
  }
}
