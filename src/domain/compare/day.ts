/**
 * The day of the calendar that an impossible one most likely means: `2024-02-29` for `2024-02-30`,
 * `2024-10-01` for `01.10.2024`. Undefined where no date can be read.
 */
export function nearestDay(text: string): string | undefined {
  const numbers = text.match(/\d+/g) ?? [];
  const [first = ''] = numbers;
  if (first.length === 8 && numbers.length === 1) {
    return dayOf(first.slice(0, 4), first.slice(4, 6), first.slice(6));
  }
  if (first.length === 4) return dayOf(first, numbers[1], numbers[2]);
  const [day, month, year] = numbers;
  if (year?.length !== 4) return undefined;
  // The month stands first in some places, and never is above 12.
  return Number(month) > 12 ? dayOf(year, day, month) : dayOf(year, month, day);
}

function dayOf(year: string, month = '1', day = '1'): string {
  const inYear = Math.min(Math.max(Number(month), 1), 12);
  const last = new Date(Date.UTC(Number(year), inYear, 0)).getUTCDate();
  const inMonth = Math.min(Math.max(Number(day), 1), last);
  return [year, ...[inYear, inMonth].map((part) => String(part).padStart(2, '0'))].join('-');
}
