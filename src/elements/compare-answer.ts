import { countsText } from '../components/compare/counts.ts';
import { resultHtml } from '../components/compare/result.ts';
import { viewOf } from '../components/compare/view.ts';
import { compare } from '../domain/compare/compare.ts';
import { comparisonMarkdown } from '../domain/compare/markdown.ts';
import { comparisonReport } from '../domain/compare/report.ts';
import type { CompareIndex, CompareQuery } from '../domain/compare/types.ts';
import type { History } from '../schemas/history.ts';

// The heavy part of /compare/: it is imported once a comparison, or a list of dates, is asked for.
export { changeDates } from '../components/compare/change-dates.ts';
export { problemsHtml } from '../components/compare/problems.ts';
export { checkQuery } from '../domain/compare/check-query.ts';

/** The answer to a question, ready to be shown and copied. */
export interface Answer {
  /** The result as HTML. */
  html: string;
  /** The counts, to be said aloud. */
  counts: string;
  /** The two editions, for the document's title. */
  title: string;
  markdown: () => string;
  json: () => string;
}

/**
 * Answers a checked question.
 *
 * @param histories at least those of the sources that the question names
 * @param origin address of the site with its base path, without a slash at its end
 */
export function answer(
  histories: readonly History[],
  index: CompareIndex,
  query: CompareQuery,
  origin: string,
): Answer {
  const comparison = compare(histories, index, query);
  const view = viewOf(comparison, index);
  return {
    html: String(resultHtml(comparison, index)),
    counts: countsText(view),
    title: `${view.a.edition} against ${view.b.edition}`,
    markdown: () => comparisonMarkdown(comparison, index, { origin }),
    json: () =>
      `${JSON.stringify(comparisonReport(comparison, index, { origin }), undefined, 2)}\n`,
  };
}
