import type { Entry, Status } from '../../schemas/entry.ts';
import type { History } from '../../schemas/history.ts';
import { isLive, listsNow } from './testimony.ts';

/** Per source, the day on which it last changed anything in the table. */
export type LastWords = ReadonlyMap<string, string>;

/**
 * The one status of a code, from what its sources say. A source has a code live if it lists it
 * unstruck and has spoken of the table since the last strike: a list at rest since before then
 * cannot know that the code is gone.
 *
 * @param authority id of the source whose word makes a code documented
 */
export function statusOf(
  authority: string,
  sources: Entry['sources'],
  lastWords: LastWords = new Map(),
): Status {
  const official = sources[authority];
  if (official !== undefined) return isLive(official) ? 'documented' : 'delisted';
  const strikes = Object.values(sources)
    .filter(listsNow)
    .map((testimony) => testimony.struckSince ?? '');
  const lastStrike = strikes.sort().at(-1) ?? '';
  const isKnown = Object.entries(sources).some(
    ([source, testimony]) => isLive(testimony) && (lastWords.get(source) ?? '~') >= lastStrike,
  );
  return isKnown ? 'undocumented' : 'retired';
}

/** When each source last changed its table: the latest moment in its history. */
export function lastWordsOf(histories: readonly History[]): LastWords {
  return new Map(
    histories.map((history) => {
      const moments = history.codes.flatMap((line) =>
        line.spans.flatMap((span) => [span.from.date, span.to?.date ?? '']),
      );
      return [history.source, (moments.sort().at(-1) ?? '').slice(0, 10)];
    }),
  );
}
