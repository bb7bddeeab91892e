import type { TableView } from '../../domain/codex/types.ts';
import type { SnippetSource } from '../../domain/snippets/types.ts';
import { sourceOf } from './source-of.ts';

const sources = new WeakMap<TableView, SnippetSource>();

/** What snippets of a table are made from on this site; made once for each table of a build. */
export function siteSource(view: TableView): SnippetSource {
  const known = sources.get(view);
  if (known !== undefined) return known;
  const { SITE: site, BASE_URL: base } = import.meta.env;
  const source = sourceOf(view, { site, base });
  sources.set(view, source);
  return source;
}
