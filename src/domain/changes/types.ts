import type { ChangeEvent } from '../../schemas/change.ts';

/** What one commit did to one table of its source. */
export interface TableChanges {
  table: string;
  /** At least one, in the order in which they are told. */
  events: ChangeEvent[];
}

/** What one commit did to the tables of its source. */
export interface ChangeSet {
  source: string;
  /** ISO instant of the commit, in UTC. */
  date: string;
  /** Null where the source has no history. */
  commit: string | null;
  /** The date is when the source was read: what is told happened then or earlier. */
  approximate?: true;
  /** At least one, in the order of the source's histories. */
  tables: TableChanges[];
}
