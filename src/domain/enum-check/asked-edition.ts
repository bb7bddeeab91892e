import { checkEdition, type CheckedEdition } from '../compare/check-edition.ts';
import { lastDayOf } from '../compare/check-date.ts';
import { formatEdition } from '../compare/reference.ts';
import { timesOf } from '../compare/times.ts';
import type { CompareIndex, CompareTable, EditionRef } from '../compare/types.ts';

/** An edition without a date, as addresses and the command name it: `official@now`. */
const NOW = '@now';

/** An edition as an address names it, with `now` for the last reading. */
export function editionText(ref: EditionRef): string {
  return formatEdition(ref) + (ref.at === undefined ? NOW : '');
}

/**
 * The edition to hold a paste against, held against what there is.
 *
 * @param text as in an address; absent for what the table is held against by itself
 * @param table absent while it is not known
 */
export function askedEdition(
  text: string | undefined,
  table: CompareTable | undefined,
  index: CompareIndex,
): CheckedEdition {
  const fallback = defaultEdition(table, index);
  if (text === undefined) return { ref: fallback, messages: [] };
  // Comparisons leave out the date of the last reading.
  const named = text.trim().endsWith(NOW) ? text.trim().slice(0, -NOW.length) : text;
  return checkEdition(named, fallback.source, index, table);
}

/**
 * What a table is held against where nobody says otherwise: its authority's last reading, or the last
 * day of an authority that is gone. The official documentation where there is no table yet.
 */
export function defaultEdition(table: CompareTable | undefined, index: CompareIndex): EditionRef {
  if (table === undefined) return { source: 'official' };
  const source = table.authority;
  const own = timesOf({ source }, index, table);
  if (own.length === 0) return { source: firstOf(table, index) };
  const at = lastDayOf(own);
  return { source, ...(at !== undefined && { at }) };
}

/** Of a table that its authority never held, the first source that does speaks. */
function firstOf(table: CompareTable, index: CompareIndex): string {
  const holds = (source: string): boolean => timesOf({ source }, index, table).length > 0;
  return table.precedence.find(holds) ?? table.authority;
}
