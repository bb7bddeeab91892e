import { readChoice } from '../components/table/questions.ts';
import { stanceLooks } from '../components/table/stance.ts';
import type { SortColumn } from '../components/table/sorts.ts';
import { normalise } from '../domain/text/normalise.ts';
import type { TableRow } from './table-row.ts';

/** What the filter bar asks; an empty field asks nothing. */
export interface TableFilter {
  q: string;
  status: string;
  /** `send` and `receive` both find what both sides send. */
  direction: string;
  /** As in `choiceOf`. */
  source: string;
}

/** What a row has to be to be shown. */
export type RowTest = (row: Omit<TableRow, 'element' | 'keys'>) => boolean;

/** A test of rows that asks all that the filter asks. Terms between spaces must all be met. */
export function rowTest({ q, status, direction, source }: TableFilter): RowTest {
  const terms = q.split(/\s+/).map(normalise).filter(Boolean);
  const choice = readChoice(source);
  const cells: readonly string[] | undefined = choice?.question.stances.map(
    (stance) => stanceLooks[stance].token,
  );
  return (row) =>
    (status === '' || row.status === status) &&
    (direction === '' || row.direction === direction || row.direction === 'both') &&
    (choice === undefined || (cells ?? []).includes(row.cells.get(choice.source) ?? '')) &&
    terms.every((term) => meets(row, term));
}

/** Numbers are codes before anything else: `5` finds 5 and 50013, but not 4015. */
function meets({ code, text, numbers }: Parameters<RowTest>[0], term: string): boolean {
  if (/^\d+$/.test(term)) return code.startsWith(term) || numbers.includes(` ${term} `);
  return text.includes(term);
}

/** An order of rows by `code`, `-since` and so on; rows that are equal keep the order of their codes. */
export function compareRows(sort: string): (a: TableRow, b: TableRow) => number {
  const sign = sort.startsWith('-') ? -1 : 1;
  const column = sort.replace('-', '') as SortColumn;
  return (a, b) => {
    const [left, right] = [a.keys[column], b.keys[column]];
    if (left === right) return Number(a.keys.code) - Number(b.keys.code);
    return left < right ? -sign : sign;
  };
}
