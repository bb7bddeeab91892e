import type { Counts } from '../../schemas/api.ts';
import type { Status } from '../../schemas/entry.ts';
import type { TableView } from '../codex/types.ts';

/** How many codes of a table a source lists now, has struck out, and ever listed. */
export function countsOf(view: TableView, source: string): Counts {
  const own = view.entries.flatMap(({ sources }) => sources[source] ?? []);
  const now = own.filter(({ until }) => until === undefined);
  return {
    now: now.length,
    struck: now.filter(({ struck }) => struck === true).length,
    ever: own.length,
  };
}

/** How many codes of a table have each status, in the order of the statuses' strength. */
export function statusCounts(view: TableView): Record<Status, number> {
  const counts = { documented: 0, undocumented: 0, delisted: 0, retired: 0 };
  for (const { status } of view.entries) counts[status] += 1;
  return counts;
}
