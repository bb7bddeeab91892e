import type { ReadLibrary } from './read-library.ts';
import { described } from './read-library.ts';

/** What was read of a library, in lines: how many names of which table, and what was left out. */
export function describeLibrary({ names, dropped }: ReadLibrary): string[] {
  const read = names.tables.map(
    ({ table, symbol, commit, date, names: own }) =>
      `  ${table}: ${String(own.length)} names of ${symbol} at ${commit.slice(0, 10)} (${date})`,
  );
  const left = dropped.map(
    ({ symbol, member }) => `  left out: ${symbol} ${described(member)}, a code of no table`,
  );
  return [names.library, ...read, ...left];
}
