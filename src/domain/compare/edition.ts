import { codeText } from '../codes.ts';
import { factOf, spanAt } from '../history/as-of.ts';
import type { History, Line } from '../../schemas/history.ts';
import { parseMoment } from '../history/moment.ts';
import { UNOFFICIAL, type CompareTable, type EditionRef, type PlacedRow } from './types.ts';

/**
 * The rows of a table in an edition, in the order of codes: at most one live row and one former
 * meaning for each code. Of several API versions the asked one speaks, else the newest that the
 * source had at that moment.
 *
 * @param histories of any sources and tables
 * @throws RangeError where the edition's date is impossible
 */
export function editionRows(
  histories: readonly History[],
  table: CompareTable,
  ref: EditionRef,
): PlacedRow[] {
  const own = histories.filter((history) => history.table === table.id);
  if (ref.source !== UNOFFICIAL) {
    return own.filter(({ source }) => source === ref.source).flatMap((one) => rowsOf(one, ref));
  }
  return union(
    table.precedence
      .filter((source) => source !== table.authority)
      .map((source) =>
        own.filter((one) => one.source === source).flatMap((one) => rowsOf(one, ref)),
      ),
  );
}

/**
 * The moment of an edition's date in milliseconds since 1970; `Infinity` for the last reading.
 *
 * @throws RangeError where the date is impossible
 */
export function momentOf(at: string | undefined): number {
  return at === undefined ? Infinity : parseMoment(at);
}

function rowsOf(history: History, { at, version }: EditionRef): PlacedRow[] {
  const moment = momentOf(at);
  const standing = history.codes.flatMap((line) => {
    const span = spanAt(line, moment);
    return span === undefined ? [] : [{ line, span }];
  });
  const wanted = version ?? newest(standing.map(({ line }) => line));
  return standing
    .filter(({ line }) => line.version === undefined || line.version === wanted)
    .map(({ line, span }) => ({
      row: { code: line.code, ...(line.former && { former: line.former }), ...factOf(span) },
      line,
      source: history.source,
    }));
}

function newest(lines: readonly Line[]): string | undefined {
  const versions = lines.flatMap(({ version }) => version ?? []);
  return versions.sort((a, b) => Number(a.slice(1)) - Number(b.slice(1))).at(-1);
}

/** For each code the rows of the first source that has it, struck out or not: it is believed. */
function union(editions: readonly PlacedRow[][]): PlacedRow[] {
  const byCode = new Map<string, PlacedRow[]>();
  for (const edition of editions) {
    for (const [code, rows] of Map.groupBy(edition, ({ row }) => codeText(row.code))) {
      if (!byCode.has(code)) byCode.set(code, rows);
    }
  }
  return [...byCode.values()].flat();
}
