import type { CompareQuery, EditionRef } from './types.ts';

/** An edition as it stands in addresses: `official@2024-10-01`, `discord-api-types.v9`. */
export function formatEdition({ source, version, at }: EditionRef): string {
  return source + (version === undefined ? '' : `.${version}`) + (at === undefined ? '' : `@${at}`);
}

/** What an address names as an edition; nothing of it is checked yet. */
export function readEdition(text: string): EditionRef {
  const [edition = '', ...rest] = text.trim().split('@');
  const at = rest.join('@').trim();
  const [source = '', ...versions] = edition.trim().split('.');
  const version = versions.join('.');
  return {
    source: source.trim(),
    ...(version !== '' && { version }),
    ...(at !== '' && { at }),
  };
}

/** A question as a page's address keeps it, without the leading `?`. */
export function formatQuery({ a, b, table, against }: CompareQuery): string {
  const parts: [string, string | undefined][] = [
    ['a', formatEdition(a)],
    ['b', formatEdition(b)],
    ['table', table],
    ['against', against],
  ];
  // `@` and `:` may stand in a query as they are, and read better so.
  const escaped = (value: string): string =>
    encodeURIComponent(value).replaceAll('%40', '@').replaceAll('%3A', ':');
  return parts
    .flatMap(([name, value]) => (value === undefined ? [] : [`${name}=${escaped(value)}`]))
    .join('&');
}
