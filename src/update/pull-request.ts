import { execFileSync } from 'node:child_process';
import { BRANCH } from './proposal.ts';

/** GitHub's command line, which its runners bring along; it reads GH_TOKEN and GH_REPO. */
function gh(...args: string[]): string {
  return execFileSync('gh', args, { encoding: 'utf8' }).trim();
}

/**
 * Opens the pull request for the branch, or gives the open one its new words.
 *
 * @param base the branch to merge into
 * @returns its number, or its address where it is new
 */
export function openOrUpdate(base: string, title: string, bodyFile: string): string {
  const words = ['--title', title, '--body-file', bodyFile];
  const open = gh(
    ...['pr', 'list', '--head', BRANCH, '--base', base, '--state', 'open'],
    ...['--limit', '1', '--json', 'number', '--jq', '.[].number'],
  );
  if (open === '') return gh('pr', 'create', '--head', BRANCH, '--base', base, ...words);
  gh('pr', 'edit', open, ...words);
  return open;
}
