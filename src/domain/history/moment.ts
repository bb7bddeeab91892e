const DAY = /^\d{4}-\d{2}-\d{2}$/;
const INSTANT =
  /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d{1,3})?)?(Z|[+-]\d{2}:\d{2})$/;

/** V8 takes 30 February for 1 March; a calendar does not. */
function isCalendarDay(day: string): boolean {
  const time = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
}

/**
 * The moment that a text names, in milliseconds since 1970 (UTC). A day stands for its last
 * millisecond in UTC, so that an edition "of" a day holds what was committed on it.
 *
 * @param at `YYYY-MM-DD`, or an ISO instant with its zone (`2024-10-01T12:00:00Z`)
 * @throws RangeError where the text is neither, or the calendar has no such day
 */
export function parseMoment(at: string): number {
  const day = DAY.test(at) ? at : INSTANT.exec(at)?.[1];
  if (day !== undefined && isCalendarDay(day)) {
    const time = Date.parse(day === at ? `${day}T23:59:59.999Z` : at);
    if (!Number.isNaN(time)) return time;
  }
  throw new RangeError(
    `Expected a day such as 2024-10-01 or an instant such as 2024-10-01T12:00:00Z, received ${JSON.stringify(at)}` +
      (day === undefined ? '.' : ', which no calendar has.'),
  );
}
