import type { RawQuery } from '../domain/compare/check-query.ts';
import { formatEdition } from '../domain/compare/reference.ts';
import type { CompareQuery } from '../domain/compare/types.ts';

/** What an address asks; undefined where it asks nothing. */
export function askedIn(search: string): RawQuery | undefined {
  const parameters = new URLSearchParams(search);
  const raw = {
    a: parameters.get('a'),
    b: parameters.get('b'),
    table: parameters.get('table'),
    against: parameters.get('against'),
  };
  return Object.values(raw).every((part) => part === null) ? undefined : raw;
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

/** The address of a question, right or wrong, from its `?` on: `askedIn` reads the same from it. */
export function searchOf({ a, b, table, against }: RawQuery): string {
  // `@` and `:` may stand in a query as they are, and read better so.
  const escaped = (value: string): string =>
    encodeURIComponent(value).replaceAll('%40', '@').replaceAll('%3A', ':');
  const parts = Object.entries({ a, b, table, against }).flatMap(([name, value]) =>
    value === null ? [] : [`${name}=${escaped(value)}`],
  );
  return `?${parts.join('&')}`;
}
