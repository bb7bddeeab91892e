import { expect, test, vi } from 'vitest';
import { missingCode } from '../../domain/share/report.ts';
import { issuesUrl, reportHref } from './report.ts';

test.each([
  ['https://github.com/owner/name', 'https://github.com/owner/name/issues/new'],
  [' https://github.com/owner/name/ ', 'https://github.com/owner/name/issues/new'],
  ['', undefined],
  ['  ', undefined],
])('of a repository at %j an issue begins at %j', (repository, url) => {
  expect(issuesUrl(repository)).toBe(url);
});

test('a report begins an issue, or without a repository leads to the guide', () => {
  const report = missingCode({ code: '50999', page: 'https://example.org/json/' });
  vi.stubEnv('REPOSITORY_URL', 'https://github.com/owner/name');
  const issue = reportHref(report);
  expect(issue).toMatch(/^https:\/\/github\.com\/owner\/name\/issues\/new\?title=Missing\+code/);
  vi.stubEnv('REPOSITORY_URL', '');
  expect(reportHref(report)).toMatch(/\/guides\/[a-z-]+\/#[a-z-]+$/);
});
