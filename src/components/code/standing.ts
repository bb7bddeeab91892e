import { sameCode } from '../../domain/codes.ts';
import type { TableView } from '../../domain/codex/types.ts';
import type { Entry } from '../../schemas/entry.ts';
import type { History, Span } from '../../schemas/history.ts';

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
    const gone = goneOn(spans);
    return gone && standing(`Delisted ${gone.known}`, gone.day);
  }
  const ids = Object.keys(entry.sources);
  if (entry.status === 'undocumented') {
    const runs = ids.flatMap((id) => liveRun(spansOf(view.histories, id, entry)) ?? []);
    const [first] = runs.map(({ from }) => from).sort((a, b) => (a.date < b.date ? -1 : 1));
    return first && standing('Undocumented since', first.date, first.approximate);
  }
  const gone = ids.flatMap((id) => goneOn(spansOf(view.histories, id, entry)) ?? []);
  const last = gone.sort((a, b) => (a.day < b.day ? -1 : 1)).at(-1);
  return last && standing(`Retired ${last.known}`, last.day);
}

function standing(title: string, date: string, approximate?: true): Standing {
  return { title, day: date.slice(0, 10), approximate: approximate === true };
}

/** Spans of a source's rows for the code that are no former meaning, oldest first. */
export function spansOf(histories: readonly History[], source: string, entry: Entry): Span[] {
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
    return last.to === null ? undefined : { day: last.to.date.slice(0, 10), known: 'on' };
  }
  const before = spans.findLastIndex(({ struck }) => struck !== true);
  const day = spans[before + 1]?.from.date.slice(0, 10);
  return day === undefined ? undefined : { day, known: before === -1 ? 'by' : 'on' };
}
