import type { Code } from '../../schemas/code.ts';
import { compareCodes } from '../codes.ts';
import type { RowKey } from '../diff/types.ts';

/** A row as an event names it. */
export interface ToldRow {
  code: Code;
  former?: true;
  versions?: string[];
}

/** A row's key as an event tells it. */
export function rowOf({ code, version, former }: RowKey): ToldRow {
  return {
    code,
    ...(former && { former }),
    ...(version !== undefined && { versions: [version] }),
  };
}

/** The codes of rows of one API version, each once. A former meaning shares the code of its row. */
export function listOf(rows: Iterable<RowKey>): { codes: Code[]; versions?: string[] } {
  const all = [...rows];
  const version = all[0]?.version;
  return {
    codes: [...new Set(all.map(({ code }) => code))].sort(compareCodes),
    ...(version !== undefined && { versions: [version] }),
  };
}
