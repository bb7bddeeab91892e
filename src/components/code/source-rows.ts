import { byCode } from '../../domain/by-code.ts';
import type { SourceView, TableView } from '../../domain/codex/types.ts';
import type { Entry } from '../../schemas/entry.ts';
import type { Fact } from '../../schemas/fact.ts';
import type { Line, Moment } from '../../schemas/history.ts';
import type { Source } from '../../schemas/registry.ts';
import { commitUrl, pinnedFiles, type PinnedFile } from './github.ts';

/** A day with the commit that made it one. */
export interface Dated {
  /** UTC, `2016-06-05`. */
  day: string;
  /** The source may have said so earlier: the day is when it was read. */
  approximate: boolean;
  url?: string;
}

/** What one source says of one code, ready for the table "What each source says". */
export interface SourceRow {
  source: Source;
  fact: Fact;
  /** A struck row beside a live one of the same source: what the number meant before. */
  former: boolean;
  since: Dated;
  /** UTC day on which the source had struck the row out. */
  struckSince?: string;
  /** First day on which the source no longer listed it. */
  until?: Dated;
  /** Times of a day or more, in between, in which the source did not list it. */
  absences: { from: Dated; to: Dated }[];
  /** The API versions that list it, where the source keeps several. */
  versions: string[];
  /** The files that hold the row at the source's head; empty where none does. */
  files: PinnedFile[];
  /** The address of a thread or file in which the code was seen, where the source gives one. */
  seen?: string;
}

/**
 * One row for each source that lists or listed the code, in the table's order of precedence; a
 * former meaning comes right behind its source's row.
 *
 * @param sources every source by its id
 */
export function sourceRows(
  view: TableView,
  entry: Entry,
  sources: ReadonlyMap<string, SourceView>,
): SourceRow[] {
  return Object.entries(entry.sources).flatMap(([id, testimony]) => {
    const sourceView = sources.get(id);
    const all = linesOf(view, id, entry);
    if (sourceView === undefined || all.length === 0) return [];
    const live = all.filter((line) => line.former !== true);
    const lines = live.length > 0 ? live : all;
    const {
      since,
      until,
      versions = [],
      former,
      sinceApproximate: _,
      struckSince,
      ...fact
    } = testimony;
    const { source } = sourceView;
    const seen = lines.find((line) => line.seen !== undefined)?.seen;
    const files = pinnedFiles(sourceView, view.table.id).filter(
      ({ version }) => version === undefined || versions.includes(version),
    );
    const row: SourceRow = {
      source,
      fact,
      former: false,
      since: dated(source, firstMoment(lines)),
      ...(struckSince !== undefined && { struckSince }),
      ...(until !== undefined && { until: dated(source, lastMoment(lines)) }),
      absences: absencesOf(source, lines),
      versions,
      files: until === undefined ? files : [],
      ...(seen !== undefined && { seen }),
    };
    if (former === undefined) return [row];
    const { since: _since, ...formerFact } = former;
    const formerLines = all.filter((line) => line.former === true);
    const gone = formerLines.every(({ spans }) => spans.at(-1)?.to !== null);
    const formerRow: SourceRow = {
      source,
      fact: formerFact,
      former: true,
      since: dated(source, firstMoment(formerLines)),
      ...(gone && { until: dated(source, lastMoment(formerLines)) }),
      absences: [],
      versions: [],
      files: gone ? [] : files,
    };
    return [row, formerRow];
  });
}

function linesOf(view: TableView, source: string, entry: Entry): Line[] {
  const history = view.histories.find((each) => each.source === source);
  return history ? byCode(history.codes, entry.code) : [];
}

function firstMoment(lines: readonly Line[]): Moment | undefined {
  return lines
    .flatMap(({ spans }) => spans[0]?.from ?? [])
    .reduce((a, b) => (b.date < a.date ? b : a));
}

function lastMoment(lines: readonly Line[]): Moment | undefined {
  return lines
    .flatMap(({ spans }) => spans.at(-1)?.to ?? [])
    .reduce((a, b) => (b.date > a.date ? b : a));
}

/** Gaps that no line of the source fills. One shorter than a day is a slip, not news. */
function absencesOf(source: Source, lines: readonly Line[]): SourceRow['absences'] {
  const spans = lines
    .flatMap((line) => line.spans)
    .sort((a, b) => (a.from.date < b.from.date ? -1 : 1));
  const absences: SourceRow['absences'] = [];
  let end: Moment | null | undefined;
  for (const { from, to } of spans) {
    if (end === null) break;
    if (end !== undefined && Date.parse(from.date) - Date.parse(end.date) >= 86_400_000) {
      absences.push({ from: dated(source, end), to: dated(source, from) });
    }
    if (end === undefined || to === null || to.date > end.date) end = to;
  }
  return absences;
}

/** A moment as a day with its commit's page. */
export function dated(source: Source, moment: Moment | undefined): Dated {
  const url = commitUrl(source.repository, moment?.commit);
  return {
    day: moment?.date.slice(0, 10) ?? '',
    approximate: moment?.approximate === true,
    ...(url !== undefined && { url }),
  };
}
