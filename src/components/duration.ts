import type { Moment } from '../schemas/history.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** The time between two moments in milliseconds. */
export function timeBetween(from: Moment, to: Moment): number {
  return Date.parse(to.date) - Date.parse(from.date);
}

/** How long something lasted, in the largest whole unit that tells it: `45 minutes`, `17 hours`. */
export function durationOf(from: Moment, to: Moment): string {
  const time = timeBetween(from, to);
  if (time < MINUTE) return 'less than a minute';
  if (time < 2 * HOUR) return counted(Math.floor(time / MINUTE), 'a minute', 'minutes');
  if (time < DAY) return counted(Math.floor(time / HOUR), 'an hour', 'hours');
  return counted(Math.floor(time / DAY), 'a day', 'days');
}

function counted(count: number, one: string, many: string): string {
  return count === 1 ? one : `${count} ${many}`;
}
