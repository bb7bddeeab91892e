import type { Conflict, Entry } from '../../schemas/entry.ts';
import type { Table } from '../../schemas/registry.ts';
import { namesDiffer } from './same-name.ts';
import { listsNow } from './testimony.ts';

const FACTS = ['direction', 'reconnect', 'encoding'] as const;

/**
 * The facts on which sources that list the code now disagree. A conflict holds what each of them
 * says, in the order of `sources`; sources that do not state the fact take no part. A source that
 * lists a second, struck row for the code speaks twice on the name.
 *
 * @param labels whether the table's labels are names, or messages that constants abbreviate
 */
export function conflictsOf(labels: Table['labels'], sources: Entry['sources']): Conflict[] {
  const now = Object.entries(sources).filter(([, testimony]) => listsNow(testimony));
  const conflicts: Conflict[] = [];

  // A struck row beside a live one says what else the number has meant.
  const names = now.flatMap(([source, { label, former }]) => [
    { source, value: label },
    ...(former === undefined ? [] : [{ source, value: former.label }]),
  ]);
  const words = names.map(({ value }) => value);
  if (namesDiffer(words, labels)) conflicts.push({ fact: 'name', values: names });

  for (const fact of FACTS) {
    const values = now.flatMap(([source, testimony]) => {
      const value = testimony[fact];
      return value === undefined ? [] : [{ source, value: String(value) }];
    });
    if (new Set(values.map(({ value }) => value)).size > 1) conflicts.push({ fact, values });
  }
  return conflicts;
}
