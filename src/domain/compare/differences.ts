import type { Fact } from '../../schemas/fact.ts';
import type { History } from '../../schemas/history.ts';
import { diff } from '../diff/diff.ts';
import { keyText } from '../diff/row-key.ts';
import type { FactChange, FactName, Row, RowKey } from '../diff/types.ts';
import { namesDiffer } from '../merge/same-name.ts';
import { bare, sideOf, type Side } from './side.ts';
import { UNOFFICIAL } from './types.ts';
import type {
  CompareQuery,
  CompareTable,
  Difference,
  PlacedRow,
  TableComparison,
  Unstated,
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
  const merged = a.source === UNOFFICIAL && b.source === UNOFFICIAL;
  const oneSource = a.source === b.source && !merged && against === undefined;
  const facts = COMPARED[against !== undefined ? 'tables' : oneSource ? 'oneSource' : 'sources'];
  const unstated = facts.flatMap((fact) => unstatedOf(fact, mine, theirs));
  const compared = facts.filter((fact) => unstated.every((each) => each.fact !== fact));
  const same = (x: string, y: string): boolean =>
    !namesDiffer([x, y], oneSource ? 'name' : table.labels);
  const found = diff(rowsOf(mine, compared), rowsOf(theirs, compared), { same });
  const left = sideOf(histories, table, a, mine);
  const right = sideOf(histories, against ?? table, b, theirs);
  const withGone = (key: RowKey, side: Side): Pick<Difference, 'gone'> => {
    const gone = side.gone(key);
    return gone === undefined ? {} : { gone };
  };
  // Of the merged sources another one may be believed since: then nobody has changed anything.
  const isOwn = (key: RowKey): boolean =>
    !merged || left.cell(key).source === right.cell(key).source;
  const renamed = found.renamed.filter(isOwn);
  const changed = found.changed
    .filter(isOwn)
    .filter(
      ({ fact, before, after }) =>
        oneSource || !SAYABLE.includes(fact) || (before !== undefined && after !== undefined),
    );
  const both = ({ fact, ...key }: FactChange): Difference => ({
    ...bare(key),
    a: left.cell(key, fact),
    b: right.cell(key, fact),
    fact,
  });
  const told = new Set([...renamed, ...changed].map(keyText));
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
    renamed: renamed.map(both),
    changed: changed.map(both),
    same: mine.length - found.removed.length - told.size,
    unstated,
  };
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
