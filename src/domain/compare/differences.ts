import type { Fact } from '../../schemas/fact.ts';
import type { History, Moment } from '../../schemas/history.ts';
import { diff } from '../diff/diff.ts';
import { keyText } from '../diff/row-key.ts';
import type { FactChange, FactName, Row, RowKey } from '../diff/types.ts';
import { namesDiffer } from '../merge/same-name.ts';
import { momentOf } from './edition.ts';
import { goneSince, sinceOf } from './since.ts';
import {
  UNOFFICIAL,
  type Cell,
  type CompareQuery,
  type CompareTable,
  type Difference,
  type EditionRef,
  type PlacedRow,
  type TableComparison,
  type Unstated,
} from './types.ts';

/** Facts that a source may leave unsaid; of `struck` and `deprecated` silence means no. */
const SAYABLE: readonly FactName[] = ['direction', 'reconnect', 'encoding', 'documented'];

/** What is compared of editions of one source, of two sources, and of two tables. */
const COMPARED = {
  oneSource: ['label', 'direction', 'reconnect', 'encoding', 'struck', 'deprecated', 'documented'],
  sources: ['label', 'direction', 'reconnect', 'encoding', 'struck', 'deprecated'],
  tables: ['label'],
} as const satisfies Record<string, readonly FactName[]>;

interface Named {
  table: CompareTable;
  against?: CompareTable;
}

/**
 * The differences between the rows of two editions of a table. Of two sources only facts that both
 * state of a code can differ; a constant that abbreviates a message is the same name.
 */
export function differencesOf(
  histories: readonly History[],
  { table, against }: Named,
  { a, b }: CompareQuery,
  mine: readonly PlacedRow[],
  theirs: readonly PlacedRow[],
): Omit<TableComparison, 'table' | 'against'> {
  const oneSource = a.source === b.source && against === undefined;
  const facts = COMPARED[against !== undefined ? 'tables' : oneSource ? 'oneSource' : 'sources'];
  const unstated = facts.flatMap((fact) => unstatedOf(fact, mine, theirs));
  const compared = facts.filter((fact) => unstated.every((each) => each.fact !== fact));
  const same = (x: string, y: string): boolean =>
    !namesDiffer([x, y], oneSource ? 'name' : table.labels);
  const found = diff(rowsOf(mine, compared), rowsOf(theirs, compared), { same });
  const changed = found.changed.filter(
    ({ fact, before, after }) =>
      oneSource || !SAYABLE.includes(fact) || (before !== undefined && after !== undefined),
  );

  const left = sideOf(histories, table, a, mine);
  const right = sideOf(histories, against ?? table, b, theirs);
  const withGone = (key: RowKey, side: Side): Pick<Difference, 'gone'> => {
    const gone = side.gone(key);
    return gone === undefined ? {} : { gone };
  };
  const both = ({ fact, ...key }: FactChange): Difference => ({
    ...bare(key),
    a: left.cell(key, fact),
    b: right.cell(key, fact),
    fact,
  });
  const told = new Set([...found.renamed, ...changed].map(keyText));
  return {
    size: { a: mine.length, b: theirs.length },
    added: found.added.map((row) => ({
      ...bare(row),
      b: right.cell(row),
      ...withGone(row, left),
    })),
    removed: found.removed.map((row) => ({
      ...bare(row),
      a: left.cell(row),
      ...withGone(row, right),
    })),
    renamed: found.renamed.map(both),
    changed: changed.map(both),
    same: mine.length - found.removed.length - told.size,
    unstated,
  };
}

interface Side {
  /** @throws Error where the edition has no such row */
  cell: (key: RowKey, fact?: FactName) => Cell;
  gone: (key: RowKey) => Moment | undefined;
}

function sideOf(
  histories: readonly History[],
  table: CompareTable,
  ref: EditionRef,
  rows: readonly PlacedRow[],
): Side {
  const moment = momentOf(ref.at);
  const byKey = new Map(rows.map((placed) => [keyText(placed.row), placed]));
  const lines = histories
    .filter(({ source, table: id }) => id === table.id && isOf(ref, source, table))
    .flatMap(({ codes }) => codes)
    .filter(({ version }) => ref.version === undefined || version === ref.version);
  const byCode = Map.groupBy(lines, (line) => keyText(bare(line)));
  return {
    cell(key, fact) {
      const placed = byKey.get(keyText(bare(key)));
      if (placed === undefined) throw new Error(`No row of ${String(key.code)} in ${table.id}.`);
      const since = sinceOf(placed.line, moment, fact);
      const { code: _, former: _former, ...said } = placed.row;
      return { source: placed.source, fact: said, ...(since && { moment: since }) };
    },
    gone(key) {
      const own = byCode.get(keyText(bare(key))) ?? [];
      const moments = own.flatMap((line) => goneSince(line, moment) ?? []);
      return moments.sort((x, y) => Date.parse(x.date) - Date.parse(y.date)).at(-1);
    },
  };
}

function isOf(ref: EditionRef, source: string, table: CompareTable): boolean {
  return ref.source === UNOFFICIAL ? source !== table.authority : source === ref.source;
}

function bare({ code, former }: RowKey): Pick<Difference, 'code' | 'former'> {
  return { code, ...(former && { former }) };
}

/** Rows with the facts alone that are compared. */
function rowsOf(placed: readonly PlacedRow[], facts: readonly FactName[]): Row[] {
  return placed.map(({ row }) => {
    const said = facts.flatMap((fact) => (row[fact] === undefined ? [] : [[fact, row[fact]]]));
    return { ...bare(row), ...(Object.fromEntries(said) as unknown as Fact) };
  });
}

function unstatedOf(
  fact: FactName,
  mine: readonly PlacedRow[],
  theirs: readonly PlacedRow[],
): Unstated[] {
  if (!SAYABLE.includes(fact)) return [];
  const [a, b] = [mine, theirs].map((rows) => rows.filter(({ row }) => row[fact] !== undefined));
  const [inA, inB] = [a?.length ?? 0, b?.length ?? 0];
  if (inA > 0 === inB > 0) return [];
  return [{ fact, by: inA > 0 ? 'a' : 'b', codes: inA + inB }];
}
