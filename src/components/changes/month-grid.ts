/** A month in the grid of all months. */
export interface GridMonth {
  /** `2026-06`. */
  month: string;
  /** How many commits changed something in it; 0 for a month without a page. */
  count: number;
}

/** A year with its twelve months. */
export interface GridYear {
  year: string;
  months: GridMonth[];
}

/** The years from the newest change back to the oldest, without a break. */
export function monthGrid(counts: ReadonlyMap<string, number>): GridYear[] {
  const years = [...counts.keys()].map((month) => Number(month.slice(0, 4)));
  if (years.length === 0) return [];
  const [first, last] = [Math.min(...years), Math.max(...years)];
  return Array.from({ length: last - first + 1 }, (_, back) => {
    const year = String(last - back);
    const months = Array.from({ length: 12 }, (_month, at) => {
      const month = `${year}-${String(at + 1).padStart(2, '0')}`;
      return { month, count: counts.get(month) ?? 0 };
    });
    return { year, months };
  });
}
