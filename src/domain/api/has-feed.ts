import type { Head } from '../../schemas/history.ts';
import type { Source } from '../../schemas/registry.ts';

/** Whether a source has changes to follow: it was read over its history, not at one edition. */
export function hasFeed({ source, head }: { source: Source; head: Pick<Head, 'head'> }): boolean {
  return source.kind === 'git' && head.head.approximate !== true;
}
