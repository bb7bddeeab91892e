/** The page of a commit on GitHub; undefined where the repository or the commit is not known. */
export function commitUrl(
  repository: string | null | undefined,
  commit: string | null | undefined,
): string | undefined {
  return repository && commit ? `https://github.com/${repository}/commit/${commit}` : undefined;
}

/**
 * A file at a commit on GitHub; undefined where the repository or the commit is not known.
 *
 * @param line counted from 1; the whole file where it is left out
 */
export function fileUrl(
  repository: string | null | undefined,
  commit: string | null | undefined,
  path: string,
  line?: number,
): string | undefined {
  const at = line === undefined ? '' : `#L${String(line)}`;
  return repository && commit
    ? `https://github.com/${repository}/blob/${commit}/${path}${at}`
    : undefined;
}
