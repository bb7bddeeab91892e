import { parseMoment } from '../history/moment.ts';
import type { Presence } from './types.ts';

/** A date that is none, or at which there is nothing, with the nearest at which there is. */
export interface DateProblem {
  /** What is wrong, as the end of a sentence: `no calendar has 2024-02-30`. */
  kind: 'impossible' | 'before' | 'gap' | 'after';
  /** The nearest date that works; absent where the last reading is nearest. */
  nearest: string | undefined;
  /** When what was asked for began or ended; absent for an impossible date. */
  since?: string;
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
      const nearest = nearestDay(at);
      const works = nearest !== undefined && checkDate(nearest, times) === undefined;
      return { kind: 'impossible', nearest: works ? nearest : lastOf(times) };
    }
  }
  const before = times.findLast(({ from }) => Date.parse(from) <= moment);
  if (before !== undefined && (before.to === null || moment < Date.parse(before.to))) {
    return undefined;
  }
  const next = times.find(({ from }) => Date.parse(from) > moment);
  if (before?.to == null) {
    return next && { kind: 'before', nearest: firstDay(next), since: next.from };
  }
  if (next === undefined) return { kind: 'after', nearest: lastDay(before), since: before.to };
  const nearer = moment - Date.parse(before.to) <= Date.parse(next.from) - moment;
  return {
    kind: 'gap',
    nearest: nearer ? lastDay(before) : firstDay(next),
    since: before.to,
  };
}

/** The day of the calendar that an impossible one most likely means; undefined for no date at all. */
function nearestDay(at: string): string | undefined {
  const [, year, month = '1', day = '1'] =
    /^\D*(\d{4})(?:\D?(\d{1,2}))?(?:\D?(\d{1,2}))?/.exec(at) ?? [];
  if (year === undefined) return undefined;
  const inYear = Math.min(Math.max(Number(month), 1), 12);
  const last = new Date(Date.UTC(Number(year), inYear, 0)).getUTCDate();
  const pad = (part: number): string => String(part).padStart(2, '0');
  return `${year}-${pad(inYear)}-${pad(Math.min(Math.max(Number(day), 1), last))}`;
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

function lastOf(times: readonly Presence[]): string | undefined {
  const last = times.at(-1);
  return last === undefined || last.to === null ? undefined : lastDay(last);
}
