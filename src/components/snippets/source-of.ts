import type { TableView } from '../../domain/codex/types.ts';
import { snippetSource } from '../../domain/snippets/snippet-source.ts';
import type { SnippetSource } from '../../domain/snippets/types.ts';
import { joinBase } from '../with-base.ts';

/** Where a site stands. */
export interface Place {
  /** Its origin: `https://example.org`. */
  site: string | URL;
  /** Its base path, as in Astro's `BASE_URL`: with or without a slash at its end. */
  base: string;
}

/** What snippets of a table are made from; permalinks lead to the site that stands at the place. */
export function sourceOf(
  { table, entries, payloads }: Pick<TableView, 'table' | 'entries' | 'payloads'>,
  { site, base }: Place,
): SnippetSource {
  const at = (path: string): string => new URL(joinBase(base, path), site).href;
  return snippetSource(table, entries, at, payloads);
}
