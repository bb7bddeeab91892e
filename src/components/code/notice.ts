import type { TableView } from '../../domain/codex/types.ts';
import { namesDiffer } from '../../domain/merge/same-name.ts';
import { isLive } from '../../domain/merge/testimony.ts';
import type { Entry } from '../../schemas/entry.ts';
import type { Moment } from '../../schemas/history.ts';
import { durationOf, timeBetween } from '../duration.ts';
import type { SourceRow } from './source-rows.ts';
import { goneOn, spansOf } from './standing.ts';
import { listed } from './words.ts';

/** A few plain sentences on where a code went, for a delisted or retired one. */
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
  // A retired code was never its authority's.
  const tellers = own.filter(
    (row) =>
      row.source.id === view.table.authority ||
      (status === 'retired' ? !isHolder(row) : isStruck(row)),
  );
  const stories = tellers.map((row) => story(view, entry, row));
  if (own.every(({ until }) => until !== undefined)) {
    return [...stories, 'No source lists it now.'].join(' ');
  }
  const gone = tellers.map(({ fact }) => fact.label);
  const hasOther = ({ fact }: SourceRow): boolean =>
    gone.every((label) => namesDiffer([label, fact.label], view.table.labels));
  const holders = own.filter(isHolder);
  if (holders.length === 0) return [...stories, 'No source lists it as live.'].join(' ');
  const rest = status === 'retired' ? '; that list has not changed since' : '';
  const others = holders
    .filter(hasOther)
    .map(({ source, fact, since }) =>
      since.approximate
        ? `${source.name} had ${entry.code} as ${fact.label} by ${since.day}.`
        : `${source.name} lists ${entry.code} as ${fact.label}${rest}.`,
    );
  const same = holders.filter((row) => !hasOther(row));
  return [...stories, ...holding(same, status === 'retired'), ...others].join(' ');
}

function isStruck({ fact, until }: SourceRow): boolean {
  return fact.struck === true && until === undefined;
}

/** Of less than this the first and the last day say little. */
const BRIEF_MS = 48 * 3_600_000;

function story(view: TableView, entry: Entry, { source, since, until }: SourceRow): string {
  const spans = spansOf(view, source.id, entry);
  const from = `${since.approximate ? 'by ' : ''}${since.day}`;
  if (until === undefined) {
    const gone = goneOn(spans);
    return gone?.known === 'on'
      ? `${source.name} listed it from ${from} and struck it out on ${gone.day}.`
      : `${source.name} has listed it since ${since.day}, struck out from the start.`;
  }
  const [first, end] = [spans[0]?.from, spans.at(-1)?.to];
  const whole = end && wentWhole(view, source.id, end) ? ', when the whole list went' : '';
  const days = since.day === until.day ? `on ${since.day}` : `from ${from} until ${until.day}`;
  return first && end && timeBetween(first, end) < BRIEF_MS
    ? `${source.name} listed it only for ${durationOf(first, end)}, ${days}${whole}.`
    : `${source.name} listed it ${days}${whole}.`;
}

/** Whether a source's list of the table, of several codes, ended at a moment. */
function wentWhole({ histories }: TableView, source: string, end: Moment): boolean {
  const lines = histories.find((each) => each.source === source)?.codes ?? [];
  const ends = lines.map(({ spans }) => spans.at(-1)?.to?.date);
  return (
    ends.every((date) => date !== undefined && date <= end.date) &&
    ends.filter((date) => date === end.date).length > 1
  );
}

/**
 * Who still has it. Of a retired code that is a list which has been at rest since the code went. Of a
 * source that was read once nobody knows what it lists by now.
 */
function holding(rows: readonly SourceRow[], atRest: boolean): string[] {
  const once = rows.filter(({ since }) => since.approximate);
  const names = rows.filter(({ since }) => !since.approximate).map(({ source }) => source.name);
  const [verb, rest] =
    names.length === 1
      ? ['lists', 'that list has not changed since']
      : ['list', 'those lists have not changed since'];
  return [
    ...(names.length > 0 ? [`${listed(names)} still ${verb} it${atRest ? `; ${rest}` : ''}.`] : []),
    ...once.map(({ source, since }) => `${source.name} had it by ${since.day}.`),
  ];
}
