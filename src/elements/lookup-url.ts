import { findSecrets } from '../domain/privacy/find-secrets.ts';

/** Longer text stays out of the address: it may be a pasted log. */
const longest = 64;
/** What an address of elsewhere, such as a browser's search field, may ask for. */
const longestAsked = 2000;

/** What a page's address asks for: `?q=`. */
export function queryOf(url: URL): string {
  return (url.searchParams.get('q') ?? '').slice(0, longestAsked);
}

/**
 * The address with a query in it. A query that is empty, longer than 64 characters, of several lines
 * or with a secret in it leaves the address without one.
 */
export function withQuery(url: URL, query: string): URL {
  const next = new URL(url);
  const text = query.trim();
  if (isShareable(text)) next.searchParams.set('q', text);
  else next.searchParams.delete('q');
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
    // A slip of the keyboard beside a number.
    const number = /^[a-z]?(\d{3,})[a-z]?$/i.exec(name)?.[1];
    return number ?? (/[\dA-Z_]/.test(name) ? name.slice(0, longest) : '');
  } catch {
    return '';
  }
}

function isShareable(text: string): boolean {
  return (
    text !== '' &&
    text.length <= longest &&
    !/[\r\n\u2028\u2029]/.test(text) &&
    findSecrets(text).length === 0
  );
}
