import { sameCode } from '../../domain/codes.ts';
import type { TableView } from '../../domain/codex/types.ts';
import { isLive } from '../../domain/merge/testimony.ts';
import type { Entry } from '../../schemas/entry.ts';
import type { History, Span } from '../../schemas/history.ts';
import type { SourceRow } from './source-rows.ts';
import { listed } from './words.ts';

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
  if (entry.status === 'documented' || entry.status === 'delisted') {
    const spans = spansOf(view.histories, authority, entry);
    if (entry.status === 'documented') {
      const from = liveRun(spans)?.from;
      return from && standing('Documented since', from.date, from.approximate);
    }
    const day = goneOn(spans);
    return day === undefined ? undefined : standing('Delisted on', day);
  }
  const ids = Object.keys(entry.sources);
  if (entry.status === 'undocumented') {
    const runs = ids.flatMap((id) => liveRun(spansOf(view.histories, id, entry)) ?? []);
    const [first] = runs.map(({ from }) => from).sort((a, b) => (a.date < b.date ? -1 : 1));
    return first && standing('Undocumented since', first.date, first.approximate);
  }
  const days = ids.flatMap((id) => goneOn(spansOf(view.histories, id, entry)) ?? []).sort();
  const last = days.at(-1);
  return last === undefined ? undefined : standing('Retired on', last);
}

function standing(title: string, date: string, approximate?: true): Standing {
  return { title, day: date.slice(0, 10), approximate: approximate === true };
}

/** Spans of a source's rows for the code that are no former meaning, oldest first. */
function spansOf(histories: readonly History[], source: string, entry: Entry): Span[] {
  const history = histories.find((each) => each.source === source);
  const lines = history?.codes.filter(({ code }) => sameCode(code, entry.code)) ?? [];
  const live = lines.filter(({ former }) => former !== true);
  return (live.length > 0 ? live : lines)
    .flatMap(({ spans }) => spans)
    .sort((a, b) => (a.from.date < b.from.date ? -1 : 1));
}

/** The first span of the unbroken, unstruck run that lasts until now. */
function liveRun(spans: readonly Span[]): Span | undefined {
  let first: Span | undefined;
  let end = '';
  for (const span of spans) {
    if (span.struck === true) {
      first = undefined;
      continue;
    }
    const brief = Date.parse(span.from.date) - Date.parse(end) < 86_400_000;
    if (first === undefined || !brief) first = span;
    const to = span.to?.date ?? '9999-12-31T00:00:00Z';
    if (to > end) end = to;
  }
  return end.startsWith('9999') ? first : undefined;
}

/** The day on which a source struck the code out or dropped it for good. */
function goneOn(spans: readonly Span[]): string | undefined {
  const last = spans.at(-1);
  if (last === undefined) return undefined;
  if (last.struck !== true) return last.to?.date.slice(0, 10);
  const run = spans.slice(spans.findLastIndex(({ struck }) => struck !== true) + 1);
  return run[0]?.from.date.slice(0, 10);
}

/** One plain sentence or two on where a code went, for a delisted or retired one. */
export function noticeOf(
  view: TableView,
  entry: Entry,
  rows: readonly SourceRow[],
): string | undefined {
  const { status, sources } = entry;
  if (status !== 'delisted' && status !== 'retired') return undefined;
  const own = rows.filter(({ former }) => !former);
  const isHolder = ({ source }: SourceRow): boolean => {
    const testimony = sources[source.id];
    return testimony !== undefined && isLive(testimony);
  };
  const tellers = own.filter((row) =>
    status === 'delisted' ? row.source.id === view.table.authority : !isHolder(row),
  );
  const stories = tellers.map((row) => story(row, sources[row.source.id]?.struckSince));
  return [...stories, holding(own.filter(isHolder), status === 'retired')].join(' ');
}

function story({ source, since, until }: SourceRow, struckSince: string | undefined): string {
  if (until === undefined) return `${source.name} struck it out on ${struckSince ?? since.day}.`;
  if (since.day === until.day) return `${source.name} listed it on ${since.day} alone.`;
  const from = `${since.approximate ? 'by ' : ''}${since.day}`;
  return `${source.name} listed it from ${from} until ${until.day}.`;
}

/** Who still has it. Of a retired code that is a list which has been at rest since the code went. */
function holding(rows: readonly SourceRow[], atRest: boolean): string {
  if (rows.length === 0) return 'No source lists it as live.';
  const names = listed(rows.map(({ source }) => source.name));
  if (rows.length === 1) {
    return `${names} still lists it${atRest ? '; that list has not changed since' : ''}.`;
  }
  return `${names} still list it${atRest ? '; those lists have not changed since' : ''}.`;
}
