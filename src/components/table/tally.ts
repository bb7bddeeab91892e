import { statusSchema, type Entry, type Status } from '../../schemas/entry.ts';
import type { Source } from '../../schemas/registry.ts';
import { choiceOf, questions, type Question, type QuestionName } from './questions.ts';
import type { RowView } from './row.ts';

/** A status with the number of a table's codes that have it. */
export interface StatusCount {
  status: Status;
  count: number;
}

/** What can be asked of one source, each with the number of rows that answer with yes. */
export interface SourceChoices {
  label: string;
  choices: { value: string; label: string }[];
}

const counted = new WeakMap<readonly Entry[], StatusCount[]>();

/** The statuses that occur in a table, in their usual order; every code's page asks for its table's. */
export function statusCounts(entries: readonly Entry[]): StatusCount[] {
  const known = counted.get(entries);
  if (known !== undefined) return known;
  const counts = statusSchema.options
    .map((status) => ({ status, count: entries.filter((entry) => entry.status === status).length }))
    .filter(({ count }) => count > 0);
  counted.set(entries, counts);
  return counts;
}

/** The choices of the source filter, by source; what no row answers is left out. */
export function sourceChoices(
  rows: readonly RowView[],
  sources: readonly Source[],
): SourceChoices[] {
  return sources.map(({ id, name, short }, at) => ({
    label: name,
    choices: (Object.keys(questions) as QuestionName[]).flatMap((key) => {
      const { words, stances }: Question = questions[key];
      const count = rows.filter(({ agreements }) => {
        const stance = agreements[at]?.stance;
        return stance !== undefined && stances.includes(stance);
      }).length;
      if (count === 0) return [];
      return [{ value: choiceOf(id, key), label: `${words} ${short} (${String(count)})` }];
    }),
  }));
}
