import { editionName, kindTitles, type Kind } from '../../domain/compare/words.ts';
import { sourceName } from '../../domain/compare/times.ts';
import {
  UNOFFICIAL,
  type CompareIndex,
  type Comparison,
  type EditionRef,
} from '../../domain/compare/types.ts';
import { readOn } from './read-on.ts';

/** One side of a comparison, as its pages name it. */
export interface SideView {
  /** `Userdoccers`, `discord-api-types v9`. */
  name: string;
  /** The edition's date as it was asked for; for the last reading, when that was. */
  when: string;
  /** Name and date: `Userdoccers, 2026-07-22`. */
  edition: string;
  /** Day (UTC) of the last reading. */
  read: string;
  /** In a sentence: the name, and the date where both sides have the same name. */
  spoken: string;
  /** What tells this side from the other in a narrow place: the date, the version or the name. */
  short: string;
  /** Several sources speak for this side, so that each row names its own. */
  merged: boolean;
}

/** A comparison with the words that its pages use. */
export interface View {
  comparison: Comparison;
  index: CompareIndex;
  titles: Record<Kind, string>;
  a: SideView;
  b: SideView;
}

/** The sign of each list of differences. */
export const signs: Readonly<Record<Kind, string>> = {
  added: '+',
  removed: '−',
  renamed: '~',
  changed: '≠',
};

/** A comparison with the words that its pages use. */
export function viewOf(comparison: Comparison, index: CompareIndex): View {
  const { query, oneSource } = comparison;
  const versioned = oneSource && query.a.version !== query.b.version;
  const nameOf = ({ at: _, ...ref }: EditionRef): string => editionName(ref, index);
  const tables = { a: query.table, b: query.against ?? query.table };
  const alike = nameOf(query.a) === nameOf(query.b);
  const side = (which: 'a' | 'b'): SideView => {
    const { at, ...ref } = query[which];
    const name = nameOf(ref);
    const newest = ref.version ?? 'newest';
    const merged = ref.source === UNOFFICIAL;
    const who = merged ? 'the unofficial sources' : name;
    const read = readOn(ref, tables[which], index);
    return {
      name,
      edition: editionName(query[which], index),
      read,
      spoken: !alike ? who : at === undefined ? `${who} as last read` : `${who} of ${at}`,
      short: versioned ? newest : oneSource ? (at ?? 'newest') : sourceName(ref.source, index),
      merged,
      when: at ?? `newest, read ${read}`,
    };
  };
  return { comparison, index, titles: kindTitles(comparison, index), a: side('a'), b: side('b') };
}
