import type { History, Line } from '../../schemas/history.ts';
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
  type Gone,
  type PlacedRow,
} from './types.ts';

/** One edition of a table, asked for single rows. */
export interface Side {
  /** @throws Error where the edition has no such row */
  cell: (key: RowKey, fact?: FactName) => Cell;
  /** When the edition's source took the code off its list; undefined where it never had it. */
  gone: (key: RowKey) => Gone | undefined;
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
  let byCode: Map<string, Listed[]> | undefined;
  const everListed = (): Map<string, Listed[]> => {
    const lines = histories
      .filter((history) => history.table === table.id && isOf(ref, history.source, table))
      .flatMap(({ source, codes }) => codes.map((line) => ({ source, line })))
      .filter(({ line }) => ref.version === undefined || line.version === ref.version);
    return Map.groupBy(lines, ({ line }) => keyText(bare(line)));
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
      const gone = own.flatMap(({ source, line }): Gone[] => {
        const went = goneSince(line, moment);
        return went === undefined ? [] : [{ source, moment: went }];
      });
      return gone.sort((x, y) => Date.parse(x.moment.date) - Date.parse(y.moment.date)).at(-1);
    },
  };
}

interface Listed {
  source: string;
  line: Line;
}

function isOf(ref: EditionRef, source: string, table: CompareTable): boolean {
  return ref.source === UNOFFICIAL ? source !== table.authority : source === ref.source;
}

/** The key of a difference: editions hold one API version, so it takes no part. */
export function bare({ code, former }: RowKey): Pick<Difference, 'code' | 'former'> {
  return { code, ...(former && { former }) };
}
