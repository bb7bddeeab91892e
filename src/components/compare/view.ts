import { editionName, kindTitles, type Kind } from '../../domain/compare/words.ts';
import { sourceName } from '../../domain/compare/times.ts';
import type { CompareIndex, Comparison, EditionRef } from '../../domain/compare/types.ts';

/** One side of a comparison, as its pages name it. */
export interface SideView {
  /** `Userdoccers`, `discord-api-types v9`. */
  name: string;
  /** The edition's date as it was asked for; for the last reading, when that was. */
  when: string;
  /** Name and date: `Userdoccers, 2026-07-22`. */
  edition: string;
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
  const alike = nameOf(query.a) === nameOf(query.b);
  const side = (which: 'a' | 'b'): SideView => {
    const { at, ...ref } = query[which];
    const name = nameOf(ref);
    const newest = ref.version ?? 'newest';
    return {
      name,
      edition: editionName(query[which], index),
      spoken: !alike ? name : at === undefined ? `${name} as last read` : `${name} of ${at}`,
      short: versioned ? newest : oneSource ? (at ?? 'newest') : sourceName(ref.source, index),
      merged: !index.sources.some(({ id }) => id === ref.source),
      when: at ?? `newest, read ${readOn(ref.source, index)}`,
    };
  };
  return { comparison, index, titles: kindTitles(comparison, index), a: side('a'), b: side('b') };
}

/** When a source was read last (day, UTC); of several merged, the newest. */
export function readOn(source: string, { sources }: CompareIndex): string {
  const own = sources.filter(({ id }) => id === source);
  const days = (own.length > 0 ? own : sources).map(({ read }) => read).sort();
  return days.at(-1) ?? '';
}
