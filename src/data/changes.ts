import { monthOf } from '../domain/changes/address.ts';
import { changeLog } from '../domain/changes/log.ts';
import type { ChangeSet } from '../domain/changes/types.ts';
import { getCodex } from './codex.ts';

let log: Promise<ChangeSet[]> | undefined;

/** The log of every change in every source, newest first, made once per build. */
export function getChanges(): Promise<ChangeSet[]> {
  log ??= getCodex().then(changeLog);
  return log;
}

/** The log by month (`2026-06`), newest first. A month without changes is not in it. */
export async function getMonths(): Promise<[month: string, sets: ChangeSet[]][]> {
  return [...Map.groupBy(await getChanges(), monthOf)];
}
