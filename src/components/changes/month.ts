const NAMES = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** The months of a year in short, January first. */
export const monthInitials = NAMES.map((name) => name.slice(0, 3));

/** A month for people: `2026-06` is `June 2026`. */
export function monthName(month: string): string {
  const [year = '', number = ''] = month.split('-');
  return `${NAMES[Number(number) - 1] ?? number} ${year}`;
}
