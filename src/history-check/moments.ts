import type { Change } from '../importer/git.ts';
import type { History, Line, Moment } from '../schemas/history.ts';
import type { Source } from '../schemas/registry.ts';
import { keyOf } from './compare.ts';

/** A moment at which a span begins or ends, though its table's files did not change at it. */
export interface Stray {
  table: string;
  /** The code, with its version and "former" where it has them. */
  row: string;
  end: 'from' | 'to';
  moment: Moment;
  /** What the main line has instead, in words. */
  expected: string;
}

/** The moments of a source's spans: how many there are, and which are no change. */
export interface Moments {
  moments: number;
  strays: Stray[];
}

/**
 * Holds the beginning and the end of every stored span to be a change of the main line that touched
 * a file of the span's table, with exactly its date and its commit.
 *
 * @param changes of the main line as far as it was imported; their dates only rise.
 */
export function checkMoments(
  source: Source,
  changes: readonly Change[],
  histories: readonly History[],
): Moments {
  const found: Moments = { moments: 0, strays: [] };
  for (const { table, codes } of histories) {
    const own = changesOf(source, table, changes);
    const known = new Set(own.map(textOf));
    for (const line of codes) {
      for (const { end, moment } of endsOf(line)) {
        found.moments += 1;
        if (known.has(textOf(moment))) continue;
        const expected = expectedFor(moment, own);
        found.strays.push({ table, row: keyOf(line), end, moment, expected });
      }
    }
  }
  return found;
}

function changesOf(source: Source, table: string, changes: readonly Change[]): Moment[] {
  const files = source.files.filter(({ tables }) => tables.includes(table));
  return changes
    .filter(({ blobs }) => files.some(({ path }) => blobs.has(path)))
    .map(({ moment }) => moment);
}

function endsOf({ spans }: Line): Pick<Stray, 'end' | 'moment'>[] {
  return spans.flatMap(({ from, to }) => [
    { end: 'from' as const, moment: from },
    ...(to === null ? [] : [{ end: 'to' as const, moment: to }]),
  ]);
}

/** One text for one moment: a git history knows each of its dates, so none of them is approximate. */
function textOf({ date, commit, approximate }: Moment): string {
  return `${date} ${commit ?? ''} ${approximate === true ? 'approximate' : ''}`;
}

function expectedFor({ date, commit }: Moment, changes: readonly Moment[]): string {
  const same = changes.find((change) => change.commit === commit);
  if (same !== undefined) return `${same.date}, the date of that commit`;
  const then = changes.filter((change) => change.date === date);
  if (then.length > 0) {
    return `commit ${then.map((change) => change.commit ?? '').join(' or ')}, which has that date`;
  }
  return `one of the ${String(changes.length)} changes to the table's files`;
}
