import type { Entry } from '../../schemas/entry.ts';
import type { Table } from '../../schemas/registry.ts';
import type { Casing } from '../text/humanise.ts';
import { speakers } from './speakers.ts';

/**
 * How a table's names are cased, so that constants put into words do not stand out among them: as
 * sentences in a table of messages; elsewhere as most of the labels that are written in words are,
 * and in title case where none is.
 */
export function casingOf(labels: Table['labels'], entries: readonly Entry['sources'][]): Casing {
  if (labels === 'message') return 'sentence';
  let titles = 0;
  let sentences = 0;
  for (const sources of entries) {
    const secondWord = /^\S+\s+(\p{L}+)/u.exec(speakers(sources)[0]?.[1].label ?? '')?.[1] ?? '';
    if (/^\p{Ll}/u.test(secondWord)) sentences += 1;
    if (/^\p{Lu}\p{Ll}/u.test(secondWord)) titles += 1;
  }
  return sentences > titles ? 'sentence' : 'title';
}
