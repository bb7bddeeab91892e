import { codeText } from '../codes.ts';
import { factOf, spanAt } from '../history/as-of.ts';
import type { History, Line, Span } from '../../schemas/history.ts';
import { compareVersions } from '../versions.ts';
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
  const standing = (source: string): Standing[] =>
    own.filter((each) => each.source === source).flatMap((each) => standingIn(each, ref));
  const rows =
    ref.source === UNOFFICIAL
      ? union(table.precedence.filter((source) => source !== table.authority).map(standing))
      : standing(ref.source);
  return rows.map(({ line, span, source }) => ({
    row: { code: line.code, ...(line.former && { former: line.former }), ...factOf(span) },
    line,
    source,
  }));
}

/**
 * The moment of an edition's date in milliseconds since 1970; `Infinity` for the last reading.
 *
 * @throws RangeError where the date is impossible
 */
export function momentOf(at: string | undefined): number {
  return at === undefined ? Infinity : parseMoment(at);
}

interface Standing {
  line: Line;
  span: Span;
  source: string;
}

function standingIn({ source, codes }: History, { at, version }: EditionRef): Standing[] {
  const moment = momentOf(at);
  const standing: Standing[] = [];
  for (const line of codes) {
    const span = spanAt(line, moment);
    if (span !== undefined) standing.push({ line, span, source });
  }
  const wanted = version ?? newest(standing);
  return standing.filter(({ line }) => line.version === undefined || line.version === wanted);
}

function newest(standing: readonly Standing[]): string | undefined {
  const versions = standing.flatMap(({ line }) => line.version ?? []);
  return versions.sort(compareVersions).at(-1);
}

/** For each code the rows of the first source that has it, struck out or not: it is believed. */
function union(editions: readonly Standing[][]): Standing[] {
  const believed = new Map<string, string>();
  return editions.flat().filter(({ line, source }) => {
    const code = codeText(line.code);
    if (!believed.has(code)) believed.set(code, source);
    return believed.get(code) === source;
  });
}
