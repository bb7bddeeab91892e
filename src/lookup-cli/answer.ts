import { lookup } from '../domain/lookup/lookup.ts';
import { entryOf } from '../domain/lookup/prepare.ts';
import type { Hit, LookupAnswer, LookupIndex } from '../domain/lookup/types.ts';

/** A hit with what a reader wants to know of the code at once. */
export interface NamedHit extends Hit {
  name: string;
  /** Path of the code's page, from the site's root. */
  url: string;
}

/** The answer of the lookup, each hit with its name and page. */
export interface NamedAnswer extends LookupAnswer {
  hits: NamedHit[];
}

/** What a text says; all of it can be printed as JSON. */
export function answerOf(index: LookupIndex, text: string): NamedAnswer {
  const { hits, formErrors, unknown } = lookup(index, text);
  return { hits: hits.map((hit) => named(index, hit)), formErrors, unknown };
}

function named(index: LookupIndex, hit: Hit): NamedHit {
  const entry = entryOf(index, hit.table, hit.code);
  return { ...hit, name: entry?.name ?? '', url: entry?.url ?? '' };
}
