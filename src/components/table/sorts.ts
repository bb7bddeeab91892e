import type { Table } from '../../schemas/registry.ts';

/** Columns by which rows can be ordered. */
export const sortColumns = ['code', 'name', 'direction', 'status', 'since'] as const;

/** A column by which rows can be ordered. */
export type SortColumn = (typeof sortColumns)[number];

/** An order of rows: by a column, rising, or falling with a hyphen before it. */
export type Sort = SortColumn | `-${SortColumn}`;

const words: Readonly<Record<SortColumn, string>> = {
  code: 'code',
  name: 'name',
  direction: 'direction',
  status: 'status',
  since: 'date',
};

/** The orders that a table's rows can take, by code first. */
export function sortsOf(table: Pick<Table, 'facts'>): { sort: Sort; label: string }[] {
  return sortColumns
    .filter((column) => column !== 'direction' || table.facts.includes('direction'))
    .flatMap((column) => [
      { sort: column, label: `by ${words[column]} ↑` },
      { sort: `-${column}` as const, label: `by ${words[column]} ↓` },
    ]);
}
