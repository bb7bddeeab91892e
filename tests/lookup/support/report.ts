import type { LookupAnswer } from '../../../src/domain/lookup/types.ts';
import type { Query } from './queries.ts';
import { faultsOf, tally, tallyByKind, type Mark, type Tally } from './score.ts';

const COLUMNS = ['', 'queries', 'top-1', 'top-3', 'listed', 'false hits', 'form errors', 'unknown'];

/** The numbers by kind and in all, as a table of text. */
export function describeScores(marks: readonly Mark[]): string {
  const kinds = tallyByKind(marks).map(({ kind, tally: each }) => rowOf(kind, each));
  const total = rowOf('all', tally(marks));
  const rows = [[...COLUMNS, 'strays'], ...kinds, total];
  const widths = [...COLUMNS, 'strays'].map((_, at) =>
    Math.max(...rows.map((row) => (row[at] ?? '').length)),
  );
  const lines = rows.map((row) =>
    row
      .map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0)))
      .join('  ')
      .trimEnd(),
  );
  return lines.join('\n');
}

function rowOf(kind: string, each: Tally): string[] {
  return [
    kind,
    String(each.queries),
    share(each.first, each.asked),
    share(each.top3, each.asked),
    share(each.listed, each.asked),
    each.without === 0 ? '' : `${each.falseHits} of ${each.without}`,
    fraction(each.formErrors),
    fraction(each.unknown),
    each.strays === 0 ? '' : String(each.strays),
  ];
}

function share(part: number, whole: number): string {
  return whole === 0 ? '' : `${((100 * part) / whole).toFixed(1)} %`;
}

function fraction({ right, asked }: { right: number; asked: number }): string {
  return asked === 0 ? '' : `${right} of ${asked}`;
}

/** What went wrong with a query: its faults, what was expected, what came instead. */
export interface Failure {
  id: string;
  kind: string;
  faults: string[];
  query: string;
  expected: string[];
  got: string[];
  why?: string;
}

/** The queries that were answered wrongly, in their order. */
export function failuresOf(marks: readonly Mark[]): Failure[] {
  return marks.flatMap((mark) => {
    const faults = faultsOf(mark);
    if (faults.length === 0) return [];
    const { query, answer } = mark;
    return {
      id: query.id,
      kind: query.kind,
      faults,
      query: shorten(query.query),
      expected: describeExpected(query, faults),
      got: describeAnswer(answer, faults),
      ...(query.why === undefined ? {} : { why: query.why }),
    };
  });
}

function describeExpected(
  { expect, or = [], formErrors, unknown }: Query,
  faults: string[],
): string[] {
  const name = ({ table, code }: { table: string; code: number | string }): string =>
    `${table} ${code}`;
  return [
    ...(expect.length === 0 ? ['no confident hit'] : expect.map(name)),
    ...or.map((each) => `or first ${name(each)}`),
    ...(faults.includes('form errors') ? [`form errors ${JSON.stringify(formErrors ?? [])}`] : []),
    ...(unknown === undefined ? [] : [`unknown ${unknown.join(', ')}`]),
  ];
}

function describeAnswer({ hits, formErrors, unknown }: LookupAnswer, faults: string[]): string[] {
  const lines = hits
    .slice(0, 3)
    .map(({ table, code, confidence, reason }) => `${table} ${code} (${confidence}: ${reason})`);
  const faultsFound = formErrors.map(({ path, code, message }) => ({ path, code, message }));
  return [
    ...(lines.length === 0 ? ['no hit'] : lines),
    ...(faults.includes('form errors') ? [`form errors ${JSON.stringify(faultsFound)}`] : []),
    ...(faults.includes('unknown')
      ? [`unknown ${unknown.map(({ code }) => code).join(', ')}`]
      : []),
  ];
}

/** A text on one line, of at most 160 characters. */
function shorten(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > 160 ? `${line.slice(0, 159)}…` : line;
}

/** A failure as lines of text. */
export function describeFailure({ id, faults, query, expected, got, why }: Failure): string {
  return [
    `${id}  ${faults.join(', ')}`,
    `  query:    ${query}`,
    ...expected.map((each, at) => `  ${at === 0 ? 'expected:' : '         '} ${each}`),
    ...got.map((each, at) => `  ${at === 0 ? 'got:     ' : '         '} ${each}`),
    ...(why === undefined ? [] : [`  why:      ${why}`]),
  ].join('\n');
}

/** What was found confidently beside what was expected, as lines of text; empty where nothing was. */
export function describeStrays(marks: readonly Mark[]): string {
  const lines = marks.flatMap(({ query, strays }) => {
    if (strays.length === 0) return [];
    const found = strays.map((stray) => {
      const as = 'confidence' in stray ? `${stray.confidence}: ${stray.reason}` : 'unknown';
      return `  beside:   ${stray.table ?? 'no table'} ${stray.code} (${as})`;
    });
    return [`${query.id}\n  query:    ${shorten(query.query)}`, ...found];
  });
  return lines.join('\n');
}
