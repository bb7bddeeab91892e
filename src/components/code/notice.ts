import type { TableView } from '../../domain/codex/types.ts';
import { isLive } from '../../domain/merge/testimony.ts';
import type { Entry } from '../../schemas/entry.ts';
import type { Span } from '../../schemas/history.ts';
import { durationOf, timeBetween } from '../duration.ts';
import type { SourceRow } from './source-rows.ts';
import { goneOn, spansOf } from './standing.ts';
import { listed } from './words.ts';

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
  const tellers = own.filter(
    (row) =>
      (status === 'delisted' && row.source.id === view.table.authority) ||
      (status === 'retired' ? !isHolder(row) : isStruck(row)),
  );
  const stories = tellers.map((row) => story(row, spansOf(view.histories, row.source.id, entry)));
  const listing = own.filter(({ until }) => until === undefined);
  return [
    ...stories,
    listing.length === 0
      ? 'No source lists it now.'
      : holding(own.filter(isHolder), status === 'retired'),
  ].join(' ');
}

function isStruck({ fact, until }: SourceRow): boolean {
  return fact.struck === true && until === undefined;
}

/** Of less than this the first and the last day say little. */
const BRIEF_MS = 48 * 3_600_000;

function story({ source, since, until }: SourceRow, spans: readonly Span[]): string {
  const from = `${since.approximate ? 'by ' : ''}${since.day}`;
  if (until === undefined) {
    const gone = goneOn(spans);
    return gone?.known === 'on'
      ? `${source.name} listed it from ${from} and struck it out on ${gone.day}.`
      : `${source.name} has listed it since ${since.day}, struck out from the start.`;
  }
  const days = since.day === until.day ? `on ${since.day}` : `from ${from} until ${until.day}`;
  const [first, end] = [spans[0]?.from, spans.at(-1)?.to];
  return first && end && timeBetween(first, end) < BRIEF_MS
    ? `${source.name} listed it only for ${durationOf(first, end)}, ${days}.`
    : `${source.name} listed it ${days}.`;
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
