import type { Stray } from './moments.ts';
import type { Found, Verified } from './verify.ts';

/** So many differences of either kind are told in full. */
const MOST = 20;

const COLUMNS = [
  'commits',
  'changes',
  'pairs',
  'at changes',
  'tables',
  'rows',
  'moments',
  'differences',
];

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

/**
 * The first differences of either kind in full: where they were found, what the spans say, what the
 * files say; and at which moments spans begin or end that are no change of their files.
 */
export function describeDifferences(verified: readonly Verified[]): string[] {
  const found = verified.flatMap(({ source, differences }) =>
    differences.map((difference) => describe(source, difference)),
  );
  const strays = verified.flatMap(({ source, strays }) =>
    strays.map((stray) => describeStray(source, stray)),
  );
  return [...firstOf(found, 'more'), ...firstOf(strays, 'more moments')];
}

function firstOf(all: readonly string[], more: string): string[] {
  const left = all.length - MOST;
  return [...all.slice(0, MOST), ...(left > 0 ? [`and ${String(left)} ${more}`] : [])];
}

function describe(source: string, { place, table, row, spans, file }: Found): string {
  return [
    `${source} at commit ${place.commit} (${place.at}), ${table}, ${row}`,
    `  the spans: ${spans ?? 'no such row'}`,
    `  the files: ${file ?? 'no such row'}`,
  ].join('\n');
}

function describeStray(source: string, { table, row, end, moment, expected }: Stray): string {
  const commit = moment.commit === null ? 'no commit' : `commit ${moment.commit}`;
  return [
    `${source}, ${table}, ${row}: a span ${end === 'from' ? 'begins' : 'ends'}`,
    `  the spans: ${moment.approximate === true ? 'about ' : ''}${moment.date}, ${commit}`,
    `  expected: ${expected}`,
  ].join('\n');
}

function countsOf(one: Verified): number[] {
  const { commits, changes, pairs, pairsAtChanges, tables, rows, moments } = one;
  const differences = one.differences.length + one.strays.length;
  return [commits, changes, pairs, pairsAtChanges, tables, rows, moments, differences];
}
