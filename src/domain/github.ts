/** The page of a commit on GitHub; undefined where the repository or the commit is not known. */
export function commitUrl(
  repository: string | null | undefined,
  commit: string | null | undefined,
): string | undefined {
  return repository && commit ? `https://github.com/${repository}/commit/${commit}` : undefined;
}
