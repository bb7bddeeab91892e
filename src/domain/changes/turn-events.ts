import type { ChangeEvent, ToldFact } from '../../schemas/change.ts';
import { diff } from '../diff/diff.ts';
import { gaveWay } from '../diff/fact-changes.ts';
import { keyText } from '../diff/row-key.ts';
import type { FactChange, Row } from '../diff/types.ts';
import { columnEvents } from './column-events.ts';
import { listOf, rowOf } from './keys.ts';
import type { Edition, Turn } from './turns.ts';

/**
 * What a turn tells, of one table and API version: that the table began, came back or went is one
 * event; so is a column that begins or ends. A deprecation that gives way to a strike is none.
 */
export function turnEvents(turn: Turn): ChangeEvent[] {
  const { before, after, known } = turn;
  if (before.size > 0 && after.size > 0) return rowEvents(before, after, known);
  if (before.size > 0) return [{ kind: 'ended', ...listOf(before.values()) }];
  return after.size > 0 ? beginning(turn) : [];
}

/** Where none of the rows that the table had comes back, it begins anew. */
function beginning({ at, after, known, last }: Turn): ChangeEvent[] {
  const back = [...after].filter(([key]) => last?.edition.has(key)).map(([, row]) => row);
  if (last === undefined || back.length === 0) {
    return [{ kind: at.approximate ? 'read' : 'began', ...listOf(after.values()) }];
  }
  const events = rowEvents(last.edition, after, known);
  const without = [...last.edition.values()].filter((row) => !after.has(keyText(row)));
  return [
    {
      kind: 'returned',
      from: last.until,
      ...listOf(back),
      ...(without.length > 0 && { without: listOf(without).codes }),
    },
    ...events.filter(({ kind }) => kind !== 'removed'),
  ];
}

function rowEvents(before: Edition, after: Edition, known: ReadonlySet<string>): ChangeEvent[] {
  const { added, removed, renamed, respelt, changed, reworded } = diff(
    [...before.values()],
    [...after.values()],
  );
  const columns = columnEvents([...changed, ...reworded], before, after);
  const told = new Set<string>(columns.map(({ fact }) => fact));
  const ofSameRow = (row: FactChange): FactChange[] =>
    changed.filter((other) => keyText(other) === keyText(row));
  const rest = reworded.filter(({ fact }) => !told.has(fact));
  return [
    ...added.map((row): ChangeEvent => ({
      kind: 'added',
      ...rowOf(row),
      after: toldFact(row),
      ...(known.has(keyText(row)) && { again: true }),
    })),
    ...removed.map((row): ChangeEvent => ({
      kind: 'removed',
      ...rowOf(row),
      before: toldFact(row),
    })),
    ...renamed.map((change) => factEvent('renamed', change)),
    ...respelt.map((change) => factEvent('respelt', change)),
    ...changed
      .filter((change) => !told.has(change.fact) && !gaveWay(change, ofSameRow(change)))
      .map((change) => factEvent('changed', change, after.get(keyText(change))?.label)),
    ...columns,
    ...(rest.length > 0 ? [{ kind: 'reworded' as const, ...listOf(rest) }] : []),
  ];
}

/** Which facts go with which kind is held by the schema of the log's JSON. */
function factEvent(
  kind: 'renamed' | 'respelt' | 'changed',
  change: FactChange,
  label?: string,
): ChangeEvent {
  const { fact, before, after } = change;
  return {
    kind,
    ...rowOf(change),
    ...(label !== undefined && { label }),
    fact,
    ...(before !== undefined && { before }),
    ...(after !== undefined && { after }),
  } as ChangeEvent;
}

function toldFact(row: Row): ToldFact {
  const { code: _code, version: _version, former: _former, explanation: _words, ...fact } = row;
  return fact;
}
