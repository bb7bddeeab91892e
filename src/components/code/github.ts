import type { SourceView } from '../../domain/codex/types.ts';
import { fileUrl } from '../../domain/github.ts';

export { commitUrl } from '../../domain/github.ts';

/** A short commit id, as GitHub shows it. */
export function shortCommit(commit: string): string {
  return commit.slice(0, 7);
}

/** A file that holds a table at its source's head. */
export interface PinnedFile {
  path: string;
  /** The API version whose edition the file is. */
  version?: string;
  url?: string;
}

/**
 * The files in which a source holds a table at its head, pinned to the head's commit. A file that is
 * not the repository's own, as the registry knows it, has no page to link to.
 */
export function pinnedFiles({ source, head }: SourceView, table: string): PinnedFile[] {
  return (head.files[table] ?? []).map((path) => {
    const known = source.files.find((file) => file.path === path && file.tables.includes(table));
    const url = known && fileUrl(source.repository, head.head.commit, path);
    return {
      path,
      ...(known?.version !== undefined && { version: known.version }),
      ...(url !== undefined && { url }),
    };
  });
}
