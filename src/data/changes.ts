import { monthOf } from '../domain/changes/address.ts';
import { changeLog } from '../domain/changes/log.ts';
import { toldLog } from '../domain/changes/told.ts';
import type { ChangeSet, ToldSet } from '../domain/changes/types.ts';
import { getCodex } from './codex.ts';

let log: Promise<ChangeSet[]> | undefined;

/** The log of every change in every source, respellings among it, newest first; made once per build. */
export function getChanges(): Promise<ChangeSet[]> {
  log ??= getCodex().then(changeLog);
  return log;
}

/** The log as pages and feeds tell it, newest first. */
export async function getToldChanges(): Promise<ToldSet[]> {
  return toldLog(await getChanges());
}

/** The told log by month (`2026-06`), newest first. A month without changes is not in it. */
export async function getMonths(): Promise<[month: string, sets: ToldSet[]][]> {
  return [...Map.groupBy(await getToldChanges(), monthOf)];
}
