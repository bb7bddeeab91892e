import { buildIndex } from '../../../src/domain/lookup/build-index.ts';
import { buildLibraryIndex } from '../../../src/domain/lookup/libraries/build-library-index.ts';
import { lookup } from '../../../src/domain/lookup/lookup.ts';
import type { LookupIndex } from '../../../src/domain/lookup/types.ts';
import type { Codex } from '../../../src/domain/codex/types.ts';
import type { Query } from './queries.ts';
import { mark, type Mark } from './score.ts';

/** The index as the browser gets it, with the names of libraries: written as JSON, and read again. */
export function shippedIndex(codex: Codex): LookupIndex {
  const index = { ...buildIndex(codex), libraries: buildLibraryIndex(codex) };
  return JSON.parse(JSON.stringify(index)) as LookupIndex;
}

/** Looks every query up, and marks the answers. */
export function evaluate(index: LookupIndex, queries: readonly Query[]): Mark[] {
  return queries.map((query) => mark(query, lookup(index, query.query)));
}
