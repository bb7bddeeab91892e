import type { Code } from '../schemas/code.ts';
import { factSchema, type Fact } from '../schemas/fact.ts';

/** A row of a table, wherever it was read. */
export interface TableRow extends Fact {
  code: Code;
  version?: string | undefined;
  former?: true | undefined;
}

/** A row on which two readings of a table differ: the facts of each as JSON, undefined for no such row. */
export interface Difference {
  /** The code, with its version and "former" where it has them. */
  row: string;
  spans: string | undefined;
  file: string | undefined;
}

const FACTS = Object.keys(factSchema.shape);

/**
 * Compares a table as the spans tell it with the same table as its files say it, row by row, in
 * both directions. The order of rows does not count. Where a row stands
 * twice, equal ones belong together.
 */
export function compareTables(
  spans: readonly TableRow[],
  files: readonly TableRow[],
): Difference[] {
  const inFiles = new Map<string, string[]>();
  for (const row of files) {
    const key = keyOf(row);
    inFiles.set(key, [...(inFiles.get(key) ?? []), factText(row)]);
  }
  const unmatched = spans
    .map((row) => ({ row: keyOf(row), spans: factText(row) }))
    .filter(({ row, spans }) => !take(inFiles.get(row), spans));
  const differences = unmatched.map(({ row, spans }): Difference => ({
    row,
    spans,
    file: inFiles.get(row)?.shift(),
  }));
  for (const [row, left] of inFiles) {
    differences.push(...left.map((file) => ({ row, spans: undefined, file })));
  }
  return differences;
}

/** Takes an item out of a list; says whether it was there. */
function take(items: string[] | undefined, item: string): boolean {
  const at = items?.indexOf(item) ?? -1;
  if (at >= 0) items?.splice(at, 1);
  return at >= 0;
}

/** What makes a row the same row: `5`, `5 v10`, `5 former`. */
export function keyOf({ code, version, former }: Omit<TableRow, keyof Fact>): string {
  return [String(code), version, former && 'former'].filter(Boolean).join(' ');
}

function factText(row: TableRow): string {
  return JSON.stringify(row, FACTS);
}
