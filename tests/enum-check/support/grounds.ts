import { loadGrounds } from '../../../src/enum-check-cli/grounds.ts';
import { subjectOf } from '../../../src/domain/enum-check/subject.ts';
import type { CheckSubject, CheckTable } from '../../../src/domain/enum-check/types.ts';
import { root } from '../../facts/support/content.ts';

/** What the command checks on. */
export const grounds = loadGrounds(root);

/** The day to whose editions the samples are held, so that no later import changes what they lack. */
export const DAY = '2026-08-01';

/** A table as a check knows it; throws where there is none. */
export function checkTable(id: string): CheckTable {
  const found = grounds.tables.find(({ table }) => table.id === id);
  if (found === undefined) throw new Error(`No table ${id}.`);
  return found;
}

/** A table with what its authority listed on the day of the samples. */
export function subjectAt(id: string, at: string = DAY): CheckSubject {
  const table = checkTable(id);
  return subjectOf(table, grounds.histories, { source: table.table.authority, at });
}
