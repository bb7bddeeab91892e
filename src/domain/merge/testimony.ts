import { compareText } from '../codes.ts';
import { factOf } from '../history/as-of.ts';
import { compareVersions } from '../versions.ts';
import type { Testimony } from '../../schemas/entry.ts';
import type { Line, Span } from '../../schemas/history.ts';

/** Whether the source lists the code at its head, struck or not. */
export function listsNow(testimony: Testimony): boolean {
  return testimony.until === undefined;
}

/** Whether the source lists the code at its head and has not struck it out. */
export function isLive(testimony: Testimony): boolean {
  return listsNow(testimony) && testimony.struck !== true;
}

/**
 * What a source says of one code: the last word of the line that speaks for it.
 *
 * @param lines every line of the source for the code, at least one, in any order
 * @param current the API version that speaks for the source in this table, if it keeps several
 */
export function testimonyOf(lines: readonly Line[], current?: string): Testimony {
  const live = lines.filter((line) => line.former !== true);
  const rows = live.length > 0 ? live : lines;
  const speaker = speakerOf(rows, current);
  const last = lastSpan(speaker);
  const struckSince = strikeOf(speaker);
  const first = firstSpan(rows);
  const versions = rows
    .flatMap((line) => (line.version && lastSpan(line).to === null ? [line.version] : []))
    .sort(compareVersions);
  const formerLines = live.length > 0 ? lines.filter((line) => line.former) : [];
  return {
    ...factOf(last),
    since: day(first.from.date),
    ...(first.from.approximate && { sinceApproximate: true }),
    ...(last.to !== null && { until: day(last.to.date) }),
    ...(struckSince !== undefined && { struckSince }),
    ...(versions.length > 0 && { versions }),
    ...(formerLines.length > 0 && {
      former: {
        ...factOf(lastSpan(speakerOf(formerLines, current))),
        since: day(firstSpan(formerLines).from.date),
      },
    }),
  };
}

/** The day on which the strike began that the line ends with. */
function strikeOf(line: Line): string | undefined {
  const standing = line.spans.findLastIndex((span) => span.struck !== true);
  const strike = line.spans[standing + 1];
  return strike && day(strike.from.date);
}

/** The line that lists the code now, or did last; of several the current version's, then the newest. */
function speakerOf(lines: readonly Line[], current: string | undefined): Line {
  const [speaker] = [...lines].sort(
    (a, b) =>
      compareText(endOf(b), endOf(a)) ||
      Number(b.version === current) - Number(a.version === current) ||
      compareVersions(b.version, a.version),
  );
  if (speaker === undefined) throw new Error('A testimony needs at least one line.');
  return speaker;
}

/** Sorts behind every date while the line still stands. */
function endOf(line: Line): string {
  return lastSpan(line).to?.date ?? '~';
}

function lastSpan(line: Line): Span {
  const span = line.spans.at(-1);
  if (span === undefined) throw new Error(`The line of code ${String(line.code)} has no span.`);
  return span;
}

function firstSpan(lines: readonly Line[]): Span {
  const firsts = lines.flatMap((line) => line.spans.slice(0, 1));
  const [first] = firsts.sort((a, b) => compareText(a.from.date, b.from.date));
  if (first === undefined) throw new Error('A testimony needs at least one span.');
  return first;
}

function day(date: string): string {
  return date.slice(0, 10);
}
