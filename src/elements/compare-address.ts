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
