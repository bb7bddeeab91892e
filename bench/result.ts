import type { Usage } from './measure.ts';

/** A measured figure with what it should stay under. */
export interface Figure {
  value: number;
  /** What it may be at most; absent where the figure only explains others. */
  goal?: number;
  /** Whether it has to be as much as its goal at least. */
  atLeast?: true;
  /** `times`: a ratio. `shift`: cumulative layout shift. `of 100`: a score. */
  unit: 's' | 'ms' | 'µs' | 'MB' | 'KB' | 'times' | '%' | 'shift' | 'of 100';
}

/** What was measured of one thing. */
export interface Result {
  name: string;
  /** None where the name says it all. */
  figures: Figure[];
}

/** Time and memory of a whole process, against their goals. */
export function usageFigures(usage: Usage, goal: Omit<Usage, 'processor'>): Figure[] {
  return [
    { value: usage.seconds, goal: goal.seconds, unit: 's' },
    { value: usage.megabytes, goal: goal.megabytes, unit: 'MB' },
  ];
}

const DECIMALS: Readonly<Record<Figure['unit'], number>> = {
  s: 1,
  ms: 1,
  µs: 0,
  MB: 0,
  KB: 1,
  times: 1,
  '%': 0,
  shift: 4,
  'of 100': 0,
};

/** Results as a table of text: one line for each figure. */
export function renderResults(results: readonly Result[]): string {
  const rows = results.flatMap(({ name, figures }) => [
    ...(figures.length === 0 ? [[name, '', '', '']] : []),
    ...figures.map(({ value, goal, atLeast, unit }, at) => [
      at === 0 ? name : '',
      `${value.toFixed(DECIMALS[unit])} ${unit}`,
      goal === undefined ? '' : `${atLeast ? '≥' : '≤'} ${String(goal)} ${unit}`,
      goal === undefined ? '' : (atLeast ? value >= goal : value <= goal) ? 'met' : 'MISSED',
    ]),
  ]);
  const table = [['what', 'measured', 'goal', ''], ...rows];
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
