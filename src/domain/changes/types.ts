import type { ChangeEvent } from '../../schemas/change.ts';

/** What makes news: pages and feeds tell it. A respelling stands in the JSON alone. */
export type ToldEvent = Exclude<ChangeEvent, { kind: 'respelt' }>;

/** What one commit did to one table of its source. */
export interface TableChanges<Event = ChangeEvent> {
  table: string;
  /** At least one, in the order in which they are told. */
  events: Event[];
}

/** What one commit did to the tables of its source. */
export interface ChangeSet<Event = ChangeEvent> {
  source: string;
  /** ISO instant of the commit, in UTC. */
  date: string;
  /** Null where the source has no history. */
  commit: string | null;
  /** The date is when the source was read: what is told happened then or earlier. */
  approximate?: true;
  /** At least one, in the order of the source's histories. */
  tables: TableChanges<Event>[];
}

/** What of a commit is told on pages and in feeds. */
export type ToldSet = ChangeSet<ToldEvent>;
