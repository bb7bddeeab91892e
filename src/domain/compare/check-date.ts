import { parseMoment } from '../history/moment.ts';
import { nearestDay } from './day.ts';
import type { Presence } from './types.ts';

/** A date that is none, or at which there is nothing, with the nearest at which there is. */
export interface DateProblem {
  /** No date at all, before the first listing, between two, or after the last. */
  kind: 'impossible' | 'before' | 'gap' | 'after';
  /** The nearest date that works; absent where the last reading is nearest. */
  nearest: string | undefined;
  /** When what was asked for began or ended; absent for an impossible date. */
  since?: string;
  /** It began at a reading of a list without a history: it may be older. */
  approximate?: true;
}

/**
 * What is wrong with an edition's date; undefined where something stood then.
 *
 * @param at as in an address; absent for the last reading
 * @param times when the edition's lists held codes, oldest first, at least one
 */
export function checkDate(
  at: string | undefined,
  times: readonly Presence[],
): DateProblem | undefined {
  let moment = Infinity;
  if (at !== undefined) {
    try {
      moment = parseMoment(at);
    } catch {
      const day = nearestDay(at);
      const problem = checkDate(day, times);
      return { kind: 'impossible', nearest: problem === undefined ? day : problem.nearest };
    }
  }
  const before = times.findLast(({ from }) => Date.parse(from) <= moment);
  if (before !== undefined && (before.to === null || moment < Date.parse(before.to))) {
    return undefined;
  }
  const next = times.find(({ from }) => Date.parse(from) > moment);
  if (before?.to == null) {
    if (next === undefined) return undefined;
    const { from, approximate } = next;
    return {
      kind: 'before',
      nearest: firstDay(next),
      since: from,
      ...(approximate && { approximate }),
    };
  }
  if (next === undefined) return { kind: 'after', nearest: lastDay(before), since: before.to };
  const nearer = moment - Date.parse(before.to) <= Date.parse(next.from) - moment;
  return {
    kind: 'gap',
    nearest: nearer ? lastDay(before) : firstDay(next),
    since: before.to,
  };
}

/** A day counts to its end; what did not last to the end of a day is named by its instant. */
function firstDay({ from, to }: Presence): string {
  const day = from.slice(0, 10);
  return to === null || parseMoment(day) < Date.parse(to) ? day : from;
}

function lastDay(time: Presence): string {
  if (time.to === null) return firstDay(time);
  const day = new Date(Date.parse(time.to) - 86_400_000).toISOString().slice(0, 10);
  return parseMoment(day) >= Date.parse(time.from) ? day : firstDay(time);
}

/** The last date at which something stood; undefined while it still does, or if it never did. */
export function lastDayOf(times: readonly Presence[]): string | undefined {
  const last = times.at(-1);
  return last === undefined || last.to === null ? undefined : lastDay(last);
}
