import lighthouse, { type Config, type Flags } from 'lighthouse';
import type { Host } from '../host/host.ts';
import type { Figure, Result } from '../result.ts';
import { medianOf } from '../samples.ts';

/** What every page has to reach in each category, but the largest table. */
const GOAL = 100;
const RUNS = 3;
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

/** A page with the score that it has to reach in each category. */
export interface Judged {
  path: string;
  goal?: number;
}

/**
 * What Lighthouse gives pages, on its usual slow phone; of each category the median of three runs, and the
 * audits that were not passed in any of them.
 *
 * @param port where Chromium listens
 * @throws Error where Lighthouse cannot judge a page
 */
export async function lighthousePages(
  port: number,
  host: Host,
  pages: readonly Judged[],
): Promise<Result[]> {
  const results: Result[] = [];
  for (const { path, goal = GOAL } of pages) {
    const scores = new Map<string, number[]>();
    const faults = new Set<string>();
    for (let run = 0; run < RUNS; run += 1) {
      const judged = await judge(port, host.origin + path);
      for (const [category, score] of judged.scores)
        scores.set(category, [...(scores.get(category) ?? []), score]);
      for (const fault of judged.faults) faults.add(fault);
    }
    for (const [category, all] of scores) {
      const figure: Figure = { value: medianOf(all), goal, atLeast: true, unit: 'of 100' };
      results.push({ name: `Lighthouse ${category} of ${path}`, figures: [figure] });
    }
    for (const fault of faults) results.push({ name: `  ${fault}`, figures: [] });
  }
  return results;
}

async function judge(port: number, url: string) {
  const flags: Flags = { port, logLevel: 'error', onlyCategories: [...CATEGORIES] };
  const config: Config = { extends: 'lighthouse:default' };
  const run = await lighthouse(url, flags, config);
  const report = run?.lhr;
  if (report === undefined || report.runtimeError !== undefined) {
    throw new Error(`Lighthouse could not judge ${url}: ${report?.runtimeError?.message ?? '?'}`);
  }
  const scores = CATEGORIES.map((category) => {
    const score = report.categories[category]?.score ?? 0;
    return [category, Math.round(score * 100)] as const;
  });
  const weighed = new Set(
    CATEGORIES.flatMap((category) => report.categories[category]?.auditRefs ?? [])
      .filter(({ weight }) => weight > 0)
      .map(({ id }) => id),
  );
  const faults = Object.values(report.audits)
    .filter(({ id, score }) => weighed.has(id) && score !== null && score < 1)
    .map(({ id, displayValue, score }) =>
      [id, displayValue ?? '', `(${((score ?? 0) * 100).toFixed(0)})`].join(' '),
    );
  return { scores, faults };
}
