import type { ChangeEvent, Column } from '../../schemas/change.ts';
import type { Code } from '../../schemas/code.ts';
import type { FactChange } from '../diff/types.ts';
import { listOf } from './keys.ts';
import type { Edition } from './turns.ts';

type ColumnEvent = Extract<ChangeEvent, { kind: 'stated' | 'unstated' }>;

const COLUMNS: readonly Column[] = [
  'direction',
  'reconnect',
  'encoding',
  'documented',
  'explanation',
];

/**
 * The columns that begin or end between two editions: a fact that no row stated before and some do
 * now, or the reverse. Rows that are new or gone tell their facts themselves.
 *
 * @param changes every changed fact of the rows that both editions have
 */
export function columnEvents(
  changes: readonly FactChange[],
  before: Edition,
  after: Edition,
): ColumnEvent[] {
  return COLUMNS.flatMap((fact): ColumnEvent[] => {
    const own = changes.filter((change) => change.fact === fact);
    const isStated = (edition: Edition): boolean =>
      [...edition.values()].some((row) => row[fact] !== undefined);
    if (own.length === 0) return [];
    if (!isStated(before)) return [columnEvent('stated', fact, own)];
    return isStated(after) ? [] : [columnEvent('unstated', fact, own)];
  });
}

function columnEvent(
  kind: ColumnEvent['kind'],
  fact: Column,
  changes: readonly FactChange[],
): ColumnEvent {
  const { versions } = listOf(changes);
  const byValue = new Map<string | boolean | undefined, FactChange[]>();
  for (const change of changes) {
    const said = kind === 'stated' ? change.after : change.before;
    const value = fact === 'explanation' ? undefined : said;
    byValue.set(value, [...(byValue.get(value) ?? []), change]);
  }
  const values = [...byValue].map(([value, rows]): { value?: string | boolean; codes: Code[] } => ({
    ...(value !== undefined && { value }),
    codes: listOf(rows).codes,
  }));
  return { kind, fact, values, ...(versions && { versions }) };
}
