import { byCode } from '../../domain/by-code.ts';
import type { TableView } from '../../domain/codex/types.ts';
import { spokenSpans } from '../../domain/life-line/spoken-spans.ts';
import { statusSince } from '../../domain/life-line/status-since.ts';
import type { Entry } from '../../schemas/entry.ts';
import type { Span } from '../../schemas/history.ts';

/** Since when a code has its status. */
export interface Standing {
  /** Heads the date: `Documented since`, `Delisted on`. */
  title: string;
  /** UTC day. */
  day: string;
  approximate: boolean;
}

/** Since when the code has had the status that it has now; undefined where no source tells. */
export function standingOf(view: TableView, entry: Entry): Standing | undefined {
  const { authority } = view.table;
  if (entry.status === 'documented' || entry.status === 'undocumented') {
    // Whether a code is documented is its authority's word alone.
    const histories = view.histories.filter(
      ({ source }) => entry.status === 'undocumented' || source === authority,
    );
    const since = statusSince(authority, histories, entry.code, currentOf(view));
    const title = entry.status === 'documented' ? 'Documented since' : 'Undocumented since';
    return since && { title, day: day(since.date), approximate: since.approximate === true };
  }
  if (entry.status === 'delisted') {
    const gone = goneOn(spansOf(view, authority, entry));
    return gone && { title: `Delisted ${gone.known}`, day: gone.day, approximate: false };
  }
  const gone = Object.keys(entry.sources).flatMap((id) => goneOn(spansOf(view, id, entry)) ?? []);
  const last = gone.sort((a, b) => (a.day < b.day ? -1 : 1)).at(-1);
  return last && { title: `Retired ${last.known}`, day: last.day, approximate: false };
}

/** What a source says of the code, over all its API versions and without former meanings. */
export function spansOf(view: TableView, source: string, entry: Entry): Span[] {
  const history = view.histories.find((each) => each.source === source);
  const lines = history ? byCode(history.codes, entry.code) : [];
  const live = lines.filter(({ former }) => former !== true);
  return spokenSpans(live.length > 0 ? live : lines, currentOf(view).get(source));
}

/** Per source, the API version that speaks for it in the table. */
function currentOf({ table, sources }: TableView): Map<string, string> {
  return new Map(
    sources.flatMap(({ id, current }): [string, string][] => {
      const version = current[table.id];
      return version === undefined ? [] : [[id, version]];
    }),
  );
}

/** When a code was gone from a source. */
export interface Gone {
  /** UTC day. */
  day: string;
  /** `by`: the source never listed it but struck out, so that it was gone before. */
  known: 'on' | 'by';
}

/** The day on which, or by which, a source had struck the code out or dropped it for good. */
export function goneOn(spans: readonly Span[]): Gone | undefined {
  const last = spans.at(-1);
  if (last === undefined) return undefined;
  if (last.struck !== true) {
    return last.to === null ? undefined : { day: day(last.to.date), known: 'on' };
  }
  const before = spans.findLastIndex(({ struck }) => struck !== true);
  const strike = spans[before + 1]?.from.date;
  if (strike === undefined) return undefined;
  return { day: day(strike), known: before === -1 ? 'by' : 'on' };
}

function day(date: string): string {
  return date.slice(0, 10);
}
