import type { ChangeEvent } from '../../schemas/change.ts';
import type { ChangeSet, ToldEvent, ToldSet } from './types.ts';

/** Whether pages and feeds tell an event. */
export function isTold(event: ChangeEvent): event is ToldEvent {
  return event.kind !== 'respelt';
}

/** The log as pages and feeds tell it, in its order: without respellings and what holds nothing else. */
export function toldLog(log: readonly ChangeSet[]): ToldSet[] {
  return log.flatMap((set): ToldSet[] => {
    const tables = set.tables.flatMap(({ table, events }) => {
      const told = events.filter(isTold);
      return told.length === 0 ? [] : [{ table, events: told }];
    });
    return tables.length === 0 ? [] : [{ ...set, tables }];
  });
}
