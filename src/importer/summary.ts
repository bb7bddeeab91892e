import type { History } from '../schemas/history.ts';

/** What an import changed in one table. */
export interface TableChange {
  table: string;
  /** Codes that the source lists at its head. */
  live: number;
  added: string[];
  gone: string[];
  spans: number;
  newSpans: number;
}

/** Compares a table's history with the one that stood there before, if any. */
export function compareHistories(before: History | undefined, after: History): TableChange {
  const [then, now] = [liveCodes(before), liveCodes(after)];
  const spans = countSpans(after);
  return {
    table: after.table,
    live: now.size,
    added: [...now].filter((code) => !then.has(code)),
    gone: [...then].filter((code) => !now.has(code)),
    spans,
    newSpans: spans - (before === undefined ? 0 : countSpans(before)),
  };
}

/** A change in one line of text. */
export function describeChange(change: TableChange): string {
  const parts = [
    `${String(change.live)} codes now, ${String(change.spans)} spans`,
    change.newSpans === 0 ? 'no new spans' : `${signed(change.newSpans)} spans`,
    ...(change.added.length > 0 ? [`new: ${some(change.added)}`] : []),
    ...(change.gone.length > 0 ? [`gone: ${some(change.gone)}`] : []),
    // A table that moved under another heading is told from one that was deleted by people alone.
    ...(change.gone.length > 0 && change.live === 0
      ? ['no file holds the table any more: was a heading or a path renamed?']
      : []),
  ];
  return `  ${change.table.padEnd(22)} ${parts.join('; ')}`;
}

function liveCodes(history: History | undefined): Set<string> {
  const live = (history?.codes ?? []).filter((line) => line.spans.at(-1)?.to === null);
  return new Set(live.map((line) => String(line.code)));
}

function countSpans(history: History): number {
  return history.codes.reduce((sum, line) => sum + line.spans.length, 0);
}

function signed(count: number): string {
  return count > 0 ? `+${String(count)}` : String(count);
}

function some(codes: readonly string[]): string {
  const shown = codes.slice(0, 8).join(', ');
  return codes.length > 8 ? `${shown} and ${String(codes.length - 8)} more` : shown;
}
