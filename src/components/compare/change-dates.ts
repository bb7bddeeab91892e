import type { History, Line } from '../../schemas/history.ts';
import { codeText } from '../../domain/codes.ts';
import { UNOFFICIAL, type CompareTable, type EditionRef } from '../../domain/compare/types.ts';
import { factChanges, kindOf } from '../../domain/diff/fact-changes.ts';
import { settle } from '../../domain/history/settle.ts';
import { stepsOf, type Step } from '../../domain/history/steps.ts';

/** A day on which a source changed what it lists. */
export interface ChangeDate {
  /** UTC, `2026-06-23`. */
  day: string;
  /** How many codes came, went, or changed their name or a fact. */
  codes: number;
}

/**
 * The days on which an edition's source changed its lists, newest first. What was taken back within a
 * day is none, nor is a change of case, punctuation or explanations alone.
 *
 * @param tables the tables that count
 */
export function changeDates(
  histories: readonly History[],
  { source, version }: Pick<EditionRef, 'source' | 'version'>,
  tables: readonly CompareTable[],
): ChangeDate[] {
  const changed = new Map<string, Set<string>>();
  for (const table of tables) {
    const isOwn = (history: History): boolean =>
      history.table === table.id &&
      (source === UNOFFICIAL ? history.source !== table.authority : history.source === source);
    for (const line of histories.filter(isOwn).flatMap(({ codes }) => codes)) {
      if (version !== undefined && line.version !== undefined && line.version !== version) continue;
      for (const day of daysOf(line)) {
        const codes = changed.get(day) ?? new Set();
        changed.set(day, codes.add(`${table.id} ${codeText(line.code)}`));
      }
    }
  }
  return [...changed]
    .map(([day, codes]) => ({ day, codes: codes.size }))
    .sort((a, b) => (a.day < b.day ? 1 : -1));
}

function daysOf(line: Line): string[] {
  return stepsOf(settle(line).spans)
    .filter(isNews)
    .map(({ at }) => at.date.slice(0, 10));
}

function isNews({ before, after }: Step): boolean {
  if (before === undefined || after === undefined) return true;
  return factChanges(before, after).some((change) =>
    ['renamed', 'changed'].includes(kindOf(change)),
  );
}
