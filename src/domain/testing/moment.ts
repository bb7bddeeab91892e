import type { Moment } from '../../schemas/history.ts';

/** Where the time of all made histories starts. */
const FIRST_DAY = Date.UTC(2024, 0, 1);

/** A moment on the hour, from its number of hours. */
export function momentAt(hours: number): Moment {
  const date = new Date(FIRST_DAY + hours * 3_600_000).toISOString().replace('.000Z', 'Z');
  return { date, commit: hours.toString(16).padStart(40, '0') };
}
