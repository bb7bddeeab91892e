import type { CompareQuery, EditionRef, RawQuery } from './types.ts';

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

/** A question part by part, as an address holds it. */
export function rawOf({ a, b, table, against }: CompareQuery): RawQuery {
  return {
    a: formatEdition(a),
    b: formatEdition(b),
    table: table ?? null,
    against: against ?? null,
  };
}

/** A question as a page's address keeps it, right or wrong, without the leading `?`. */
export function formatRaw({ a, b, table, against }: RawQuery): string {
  // `@` and `:` may stand in a query as they are, and read better so.
  const escaped = (value: string): string =>
    encodeURIComponent(value).replaceAll('%40', '@').replaceAll('%3A', ':');
  return Object.entries({ a, b, table, against })
    .flatMap(([name, value]) => (value === null ? [] : [`${name}=${escaped(value)}`]))
    .join('&');
}

/** A question that is checked, as a page's address keeps it, without the leading `?`. */
export function formatQuery(query: CompareQuery): string {
  return formatRaw(rawOf(query));
}
