import type { Usage } from './measure.ts';

/** A measured thing with what it should stay under. */
export interface Result extends Usage {
  name: string;
  goal: Usage;
}

/** Results as a table of text. */
export function renderResults(results: readonly Result[]): string {
  const rows = results.map(({ name, seconds, megabytes, goal }) => [
    name,
    `${seconds.toFixed(1)} s`,
    `< ${String(goal.seconds)} s`,
    `${megabytes.toFixed(0)} MB`,
    `< ${String(goal.megabytes)} MB`,
    seconds < goal.seconds && megabytes < goal.megabytes ? 'met' : 'MISSED',
  ]);
  const table = [['what', 'wall', 'goal', 'memory', 'goal', ''], ...rows];
  const widths = table[0]?.map((_, column) =>
    Math.max(...table.map((row) => row[column]?.length ?? 0)),
  );
  return table
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths?.[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
