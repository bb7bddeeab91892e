import { countsOf } from '../../domain/api/counts.ts';
import type { Codex, SourceView, TableView } from '../../domain/codex/types.ts';
import type { Counts } from '../../schemas/api.ts';
import { pinnedFiles, type PinnedFile } from '../code/github.ts';
import { dated, type Dated } from '../code/source-rows.ts';

/** A table that a source lists or listed, with how much of it. */
export interface Coverage {
  view: TableView;
  counts: Counts;
  /** The files that hold the table at the source's head; empty where none does. */
  files: PinnedFile[];
}

/** The tables of a source, in the registry's order. */
export function coverageOf({ tables }: Codex, source: SourceView): Coverage[] {
  return tables
    .filter((view) => view.sources.some(({ id }) => id === source.source.id))
    .map((view) => ({
      view,
      counts: countsOf(view, source.source.id),
      files: pinnedFiles(source, view.table.id),
    }));
}

/** How much history a source has. */
export interface Reach {
  /** The first moment at which it listed a code. */
  first: Dated;
  spans: number;
}

/** How far back a source's history goes, and of how many spans it is made. */
export function reachOf({ source, head, histories }: SourceView): Reach {
  const spans = histories.flatMap(({ codes }) => codes.flatMap((line) => line.spans));
  const first = spans
    .map(({ from }) => from)
    .reduce((a, b) => (b.date < a.date ? b : a), head.head);
  return { first: dated(source, first), spans: spans.length };
}

/** How a source was read: over its history, or at one edition. */
export function kindOf({ source, head }: Pick<SourceView, 'source' | 'head'>): string {
  if (source.kind === 'document') return 'Single document';
  return head.head.approximate ? 'One edition of a git history' : 'Git history';
}
