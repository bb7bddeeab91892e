import type { UnfurlTag } from '../share/unfurl.ts';

/** A code that a bare number can mean. */
export interface Meaning {
  /** Address of the code's page, with the base path. */
  href: string;
  /** What the link says: `JSON error code 50013: Missing permissions`. */
  text: string;
}

/**
 * A page without style that leads from a bare number to its meaning: at once where there is one, by
 * links where there are several, likeliest first. Search engines are told to pass it over.
 *
 * @param canonical absolute address of the likeliest meaning's page
 * @param tags what chats show of the address: they follow no redirect of a page
 */
export function redirectHtml(
  title: string,
  canonical: string,
  meanings: readonly Meaning[],
  tags: readonly UnfurlTag[] = [],
): string {
  const [only, another] = meanings;
  const refresh =
    only === undefined || another !== undefined
      ? ''
      : `<meta http-equiv="refresh" content="0;url=${escaped(only.href)}">`;
  const links = meanings.map(
    ({ href, text }) => `<p><a href="${escaped(href)}">${escaped(text)}</a></p>`,
  );
  return [
    '<!doctype html><html lang="en"><head><meta charset="utf-8">',
    `<title>${escaped(title)}</title>`,
    refresh,
    '<meta name="robots" content="noindex">',
    '<meta name="viewport" content="width=device-width">',
    '<meta name="color-scheme" content="light dark">',
    `<link rel="canonical" href="${escaped(canonical)}">`,
    ...tags.map(({ content, ...key }) => {
      const [[name, value]] = Object.entries(key) as [[string, string]];
      return `<meta ${name}="${value}" content="${escaped(content)}">`;
    }),
    `</head><body><main><h1>${escaped(title)}</h1>${links.join('')}</main></body></html>`,
  ].join('');
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
