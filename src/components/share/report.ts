import { prefilled, type Report } from '../../domain/share/report.ts';
import { href } from '../with-base.ts';

/** Says what to do about a code that every list lacks. */
const MISSING = '/guides/finding-a-code/#a-code-that-nobody-lists';

/** Says what to do about a mistake of ours. */
export const mistakes = '/guides/contributing/#report-a-mistake';

/**
 * Where a new issue about the site begins, to which a title and more can be added; undefined where the
 * build was told of no repository.
 */
export function issuesUrl(repository = process.env.REPOSITORY_URL): string | undefined {
  const url = repository?.trim().replace(/\/+$/, '');
  return url === undefined || url === '' ? undefined : `${url}/issues/new`;
}

/** Where a report leads: to an issue that is begun, or without a repository to a guide. */
export function reportHref(report: Report, guide = MISSING): string {
  const issues = issuesUrl();
  return issues === undefined ? href(guide) : prefilled(issues, report);
}
