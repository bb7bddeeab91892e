import { checkEdition, shown } from './check-edition.ts';
import { closest } from './closest.ts';
import { counterpartOf } from './counterparts.ts';
import { readEdition } from './reference.ts';
import { timesOf } from './times.ts';
import type { CompareIndex, CompareQuery, CompareTable, EditionRef, RawQuery } from './types.ts';

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

/**
 * Holds a question against what there is. A part that names nothing is a problem, and is replaced by
 * the nearest that works.
 */
export function checkQuery(raw: RawQuery, index: CompareIndex): Checked {
  const problems: Problem[] = [];
  const asked = checkTable('table', raw.table, index, problems);
  const beside = checkTable('against', raw.against, index, problems);
  if (beside !== undefined && asked === undefined) {
    problems.push({ part: 'against', message: 'The table to lay it beside is not named.' });
  }
  const { table, against } = pairOf(raw, asked, beside, index);
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

/** A table of another protocol than the source's stands beside the table that does the same work. */
function pairOf(
  raw: RawQuery,
  table: CompareTable | undefined,
  against: CompareTable | undefined,
  index: CompareIndex,
): { table: CompareTable | undefined; against: CompareTable | undefined } {
  const counterpart = (of: CompareTable): CompareTable | undefined =>
    index.tables.find(({ id }) => id === counterpartOf(of.id));
  if (against !== undefined) return { table: table ?? counterpart(against), against };
  if (table === undefined) return { table, against };
  const other = counterpart(table);
  const [a, b] = [raw.a, raw.b].map((text) => readEdition(text ?? '').source);
  const isOnlyOther = (source: string | undefined): boolean =>
    source !== undefined &&
    other !== undefined &&
    timesOf({ source }, index, table).length === 0 &&
    timesOf({ source }, index, other).length > 0;
  if (isOnlyOther(a) && !isOnlyOther(b)) return { table: other, against: table };
  if (isOnlyOther(b) && !isOnlyOther(a)) return { table, against: other };
  return { table: isOnlyOther(a) && isOnlyOther(b) ? other : table, against: undefined };
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
  const named = new Map(
    tables.flatMap(
      ({ id, name }) =>
        [
          [id, id],
          [name, id],
          [id.split('-')[0] ?? id, id],
        ] as const,
    ),
  );
  // The first table of a name's first word is the one that people mean.
  for (const { id } of [...tables].reverse()) named.set(id.split('-')[0] ?? id, id);
  const near = named.get(closest(asked, [...named.keys()]) ?? '');
  const instead = near === undefined ? ' All tables are offered instead.' : '';
  problems.push({ part, message: `No table is called “${shown(asked)}”.${instead}` });
  return tables.find(({ id }) => id === near);
}
