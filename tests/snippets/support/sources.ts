import { codex } from '../../facts/support/content.ts';
import { snippetSource } from '../../../src/domain/snippets/snippet-source.ts';
import {
  CASINGS,
  type SnippetOptions,
  type SnippetSource,
} from '../../../src/domain/snippets/types.ts';

/** Every table of the reference, as snippets are made from it. */
export const sources: readonly SnippetSource[] = codex.tables.map((view) =>
  snippetSource(view.table, view.entries, (path) => `https://example.org${path}`, view.payloads),
);

/** Every combination of options. */
export const everyOption: readonly SnippetOptions[] = CASINGS.flatMap((casing) =>
  (['all', 'documented'] as const).flatMap((codes) =>
    [true, false].map((comments) => ({ casing, codes, comments })),
  ),
);
