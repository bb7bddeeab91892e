import { checkEdition, shown } from './check-edition.ts';
import { closest } from './closest.ts';
import { timesOf } from './times.ts';
import type { CompareIndex, CompareQuery, CompareTable, EditionRef } from './types.ts';

/** A part of a question that names nothing. */
export interface Problem {
  part: keyof CompareQuery;
  /** What is wrong, as a sentence or two. */
  message: string;
}

/** A question as it was asked, held against what there is. */
export interface Checked {
  /** The question; where there are problems, the nearest that works. */
  query: CompareQuery;
  problems: Problem[];
}

/** A question as an address holds it; null for a part that it leaves out. */
export type RawQuery = Record<keyof CompareQuery, string | null>;

/**
 * Holds a question against what there is. A part that names nothing is a problem, and is replaced by
 * the nearest that works.
 */
export function checkQuery(raw: RawQuery, index: CompareIndex): Checked {
  const problems: Problem[] = [];
  const table = checkTable('table', raw.table, index, problems);
  const against = table && checkTable('against', raw.against, index, problems);
  const edition = (
    part: 'a' | 'b',
    fallback: string,
    held: CompareTable | undefined,
  ): EditionRef => {
    const { ref, messages } = checkEdition(raw[part], fallback, index, held);
    problems.push(...messages.map((message) => ({ part, message })));
    return ref;
  };
  const a = edition('a', 'official', table);
  // One edition alone asks what has changed since.
  const other = a.source === 'userdoccers' ? 'official' : 'userdoccers';
  const b = edition('b', a.at === undefined ? other : a.source, against ?? table);
  const lists =
    table !== undefined &&
    timesOf(a, index, table).length > 0 &&
    timesOf(b, index, against ?? table).length > 0;
  return {
    query: {
      a,
      b,
      ...(lists && { table: table.id }),
      ...(lists && against !== undefined && against !== table && { against: against.id }),
    },
    problems,
  };
}

function checkTable(
  part: 'table' | 'against',
  asked: string | null,
  { tables }: CompareIndex,
  problems: Problem[],
): CompareTable | undefined {
  if (asked === null || asked.trim() === '' || asked === 'all') return undefined;
  const known = tables.find(({ id }) => id === asked.trim());
  if (known !== undefined) return known;
  problems.push({ part, message: `No table is called “${shown(asked)}”.` });
  const near = closest(
    asked,
    tables.map(({ id }) => id),
  );
  return tables.find(({ id }) => id === near);
}
