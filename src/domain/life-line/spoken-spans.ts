import type { Fact } from '../../schemas/fact.ts';
import type { Line, Moment, Span } from '../../schemas/history.ts';
import { compareText } from '../codes.ts';
import { factChanges } from '../diff/fact-changes.ts';
import { factOf } from '../history/as-of.ts';

/**
 * The spans of a source that keeps several API versions side by side: it lists a code while any of
 * them does, and says what the version that speaks then says. That is the current version, before it
 * and after it the newest.
 *
 * @param lines lines of one code in one source, each of another version
 * @param current the version that speaks for the source
 */
export function spokenSpans(lines: readonly Line[], current?: string): Span[] {
  const [only] = lines;
  if (only !== undefined && lines.length === 1) return only.spans;
  const believed = [...lines].sort(
    (a, b) =>
      Number(b.version === current) - Number(a.version === current) ||
      versionNumber(b) - versionNumber(a),
  );
  const moments = momentsOf(lines);
  const spans: Span[] = [];
  for (const [at, from] of moments.entries()) {
    const fact = factAt(believed, from);
    if (fact === undefined) continue;
    const to = moments[at + 1] ?? null;
    const last = spans.at(-1);
    if (last?.to?.date === from.date && factChanges(factOf(last), fact).length === 0) last.to = to;
    else spans.push({ from, to, ...fact });
  }
  return spans;
}

/** Whether a line lists its code at a moment. */
export function standsAt({ spans }: Line, { date }: Moment): boolean {
  return spans.some((span) => covers(span, date));
}

/** The number of a line's API version; 0 where it has none. */
export function versionNumber({ version }: Pick<Line, 'version'>): number {
  return Number(version?.slice(1) ?? 0);
}

/** What the first of the lines that stands at a moment says. */
function factAt(lines: readonly Line[], { date }: Moment): Fact | undefined {
  for (const { spans } of lines) {
    const span = spans.find((each) => covers(each, date));
    if (span !== undefined) return factOf(span);
  }
  return undefined;
}

function covers({ from, to }: Span, date: string): boolean {
  return from.date <= date && (to === null || date < to.date);
}

/** Every moment at which a span begins or ends, in the order of time. */
function momentsOf(lines: readonly Line[]): Moment[] {
  const spans = lines.flatMap((line) => line.spans);
  const moments = spans.flatMap(({ from, to }) => (to === null ? [from] : [from, to]));
  const byDate = new Map(moments.map((moment) => [moment.date, moment]));
  return [...byDate.values()].sort((a, b) => compareText(a.date, b.date));
}
