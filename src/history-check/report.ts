import type { Found, Verified } from './verify.ts';

/** So many differences are told in full. */
const MOST = 20;

const COLUMNS = ['commits', 'changes', 'pairs', 'at changes', 'tables', 'rows', 'differences'];

/** A line for each source and one for all: what there is, what was compared, what differs. */
export function describeCounts(verified: readonly Verified[]): string {
  const lines = verified.map((one) => ({ name: one.source, counts: countsOf(one) }));
  const sums = COLUMNS.map((_, column) =>
    lines.reduce((sum, { counts }) => sum + (counts[column] ?? 0), 0),
  );
  const rows = [
    ['source', ...COLUMNS],
    ...[...lines, { name: 'all', counts: sums }].map(({ name, counts }) => [
      name,
      ...counts.map(String),
    ]),
  ];
  const widths = ['source', ...COLUMNS].map((_, column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0)),
  );
  return rows
    .map(([name = '', ...counts]) =>
      [
        name.padEnd(widths[0] ?? 0),
        ...counts.map((count, column) => count.padStart(widths[column + 1] ?? 0)),
      ].join('  '),
    )
    .join('\n');
}

/** What could not be drawn, one line for each source that has any. */
export function describeHidden(verified: readonly Verified[]): string[] {
  return verified
    .filter(({ hidden }) => hidden > 0)
    .map(
      ({ source, hidden }) =>
        `${source}: ${String(hidden)} of its commits not drawn, for a later change has the same date`,
    );
}

/** The first differences in full: where they were found, what the spans say, what the files say. */
export function describeDifferences(verified: readonly Verified[]): string[] {
  const all = verified.flatMap(({ source, differences }) =>
    differences.map((difference) => describe(source, difference)),
  );
  const left = all.length - MOST;
  return [...all.slice(0, MOST), ...(left > 0 ? [`and ${String(left)} more`] : [])];
}

function describe(source: string, { place, table, row, spans, file }: Found): string {
  return [
    `${source} at commit ${place.commit} (${place.at}), ${table}, ${row}`,
    `  the spans: ${spans ?? 'no such row'}`,
    `  the files: ${file ?? 'no such row'}`,
  ].join('\n');
}

function countsOf(one: Verified): number[] {
  const { commits, changes, pairs, pairsAtChanges, tables, rows, differences } = one;
  return [commits, changes, pairs, pairsAtChanges, tables, rows, differences.length];
}
