import { factOf } from '../domain/history/as-of.ts';
import type { History } from '../schemas/history.ts';
import type { TableRow } from './compare.ts';

/**
 * A row for every span that covers a moment, found span by span. In a sound history they are the
 * rows that `asOf` gives; where two spans of a line overlap there is one row more.
 *
 * @param at ISO instant, to the second, in UTC (`2020-01-01T00:00:00Z`).
 */
export function coveringRows(history: History, at: string): TableRow[] {
  return history.codes.flatMap(({ code, version, former, spans }) =>
    spans
      .filter(({ from, to }) => from.date <= at && (to === null || at < to.date))
      .map((span) => ({ code, version, former, ...factOf(span) })),
  );
}
