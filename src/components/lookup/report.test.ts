import { expect, test } from 'vitest';
import { reportUrl } from './report.ts';

test.each([
  ['https://github.com/owner/name', 'https://github.com/owner/name/issues/new'],
  [' https://github.com/owner/name/ ', 'https://github.com/owner/name/issues/new'],
  ['', undefined],
  ['  ', undefined],
])('of a repository at %j an issue begins at %j', (repository, url) => {
  expect(reportUrl(repository)).toBe(url);
});
