import type { History, Line, Moment } from '../../schemas/history.ts';
import { keyText } from '../diff/row-key.ts';
import type { FactName, RowKey } from '../diff/types.ts';
import { momentOf } from './edition.ts';
import { goneSince, sinceOf } from './since.ts';
import {
  UNOFFICIAL,
  type Cell,
  type CompareTable,
  type Difference,
  type EditionRef,
  type PlacedRow,
} from './types.ts';

/** One edition of a table, asked for single rows. */
export interface Side {
  /** @throws Error where the edition has no such row */
  cell: (key: RowKey, fact?: FactName) => Cell;
  /** When the edition's source took the code off its list; undefined where it never had it. */
  gone: (key: RowKey) => Moment | undefined;
}

/**
 * Looks up what an edition says of a code, since when, and when it went.
 *
 * @param histories every history of the edition's sources
 * @param rows the edition's rows
 */
export function sideOf(
  histories: readonly History[],
  table: CompareTable,
  ref: EditionRef,
  rows: readonly PlacedRow[],
): Side {
  const moment = momentOf(ref.at);
  const byKey = new Map(rows.map((placed) => [keyText(placed.row), placed]));
  let byCode: Map<string, Line[]> | undefined;
  const everListed = (): Map<string, Line[]> => {
    const lines = histories
      .filter(({ source, table: id }) => id === table.id && isOf(ref, source, table))
      .flatMap(({ codes }) => codes)
      .filter(({ version }) => ref.version === undefined || version === ref.version);
    return Map.groupBy(lines, (line) => keyText(bare(line)));
  };
  return {
    cell(key, fact) {
      const placed = byKey.get(keyText(bare(key)));
      if (placed === undefined) throw new Error(`No row of ${String(key.code)} in ${table.id}.`);
      const since = sinceOf(placed.line, moment, fact);
      const { code: _, former: _former, ...said } = placed.row;
      return { source: placed.source, fact: said, ...(since && { moment: since }) };
    },
    gone(key) {
      byCode ??= everListed();
      const own = byCode.get(keyText(bare(key))) ?? [];
      const moments = own.flatMap((line) => goneSince(line, moment) ?? []);
      return moments.sort((x, y) => Date.parse(x.date) - Date.parse(y.date)).at(-1);
    },
  };
}

function isOf(ref: EditionRef, source: string, table: CompareTable): boolean {
  return ref.source === UNOFFICIAL ? source !== table.authority : source === ref.source;
}

/** The key of a difference: editions hold one API version, so it takes no part. */
export function bare({ code, former }: RowKey): Pick<Difference, 'code' | 'former'> {
  return { code, ...(former && { former }) };
}
