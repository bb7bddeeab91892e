import { prefilled, type Report } from '../../domain/share/report.ts';
import { href } from '../with-base.ts';

/** Says where a code is reported that a list lacks or has wrong. */
const GUIDE = '/guides/finding-a-code/#a-code-that-nobody-lists';

/**
 * Where a new issue about the site begins, to which a title and more can be added; undefined where the
 * build was told of no repository.
 */
export function issuesUrl(repository = process.env.REPOSITORY_URL): string | undefined {
  const url = repository?.trim().replace(/\/+$/, '');
  return url === undefined || url === '' ? undefined : `${url}/issues/new`;
}

/** Where a report leads: to an issue that is begun, or without a repository to the guide. */
export function reportHref(report: Report): string {
  const issues = issuesUrl();
  return issues === undefined ? href(GUIDE) : prefilled(issues, report);
}
