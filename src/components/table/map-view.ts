import { familyOf } from '../../domain/families/family-of.ts';
import { numberMapOf, sizeOf } from '../../domain/number-map/number-map.ts';
import type { Cell, Family } from '../../domain/number-map/types.ts';
import type { Entry } from '../../schemas/entry.ts';
import { statusLooks, type StatusLook } from '../status.ts';
import type { StatusCount } from './tally.ts';

/** Longer runs of free numbers are one break. */
const LONGEST_RUN = 12;
/** With more cells than this, a cell is a tile without its number. */
const MOST_NUMBERS = 120;

/** What of an entry stands on the map. */
export type Mapped = Pick<Entry, 'code' | 'name' | 'status' | 'url'>;

/** One thing drawn: a link, a free number, or a break that stands for many free numbers. */
export type MapMark =
  | { kind: 'code'; code: string; url: string; title: string; token: StatusLook['token'] }
  | { kind: 'free'; number: number }
  | { kind: 'break'; words: string; title: string };

/** A family as it is drawn. */
export interface MapRow {
  /** Its numbers in short: `50xxx`. */
  label: string;
  /** Path of the page of the family of ten thousand that it lies in, where there is one. */
  url?: string;
  marks: MapMark[];
}

/** The map of a table as it is drawn. */
export interface MapView {
  /** Cells are small, without their numbers; families are labelled instead. */
  tiled: boolean;
  rows: MapRow[];
  /** What the shapes mean, with their counts: the statuses that occur, then free where some are. */
  legend: { token: StatusLook['token'] | 'free'; words: string; meaning: string }[];
}

/**
 * How the map of a table is drawn; undefined where its codes are names.
 *
 * @param pages of families of ten thousand, by their ids
 */
export function mapViewOf(
  entries: readonly Mapped[],
  counts: readonly StatusCount[],
  pages: ReadonlyMap<string, { url: string }> = new Map(),
): MapView | undefined {
  const { families, free } = numberMapOf(entries);
  if (families.length === 0) return undefined;
  const rows = families.map((family) => {
    const page = pages.get(familyOf(family.first) ?? '');
    return {
      label: labelOf(family),
      ...(page && { url: page.url }),
      marks: family.cells.flatMap(marksOf),
    };
  });
  const drawn = rows.reduce((sum, { marks }) => sum + marks.length, 0);
  const statuses = counts.map(({ status, count }) => {
    const { token, word, meaning } = statusLooks[status];
    return { token, words: `${word} ${String(count)}`, meaning };
  });
  const between = families.length > 1 ? 'listed codes of a family' : 'listed codes';
  const meaning = `Between ${between}, and in no source so far.`;
  return {
    tiled: drawn > MOST_NUMBERS,
    rows,
    legend:
      free === 0
        ? statuses
        : [...statuses, { token: 'free', words: `free ${free.toLocaleString('en')}`, meaning }],
  };
}

/** `5xx` of 500 to 599, `50xxx` of 50000 to 50999, else both ends. */
function labelOf({ first, last }: Family<Mapped>): string {
  const digits = String(last - first).length;
  const isWhole = first > 0 && last - first + 1 === 10 ** digits;
  return isWhole ? String(first).slice(0, -digits) + 'x'.repeat(digits) : `${first}–${last}`;
}

function marksOf(cell: Cell<Mapped>): MapMark[] {
  if (cell.kind === 'code') {
    const { code, name, status, url } = cell.entry;
    const { token, word } = statusLooks[status];
    const title = `${String(code)} ${name}, ${word}`;
    return [{ kind: 'code', code: String(code), url, title, token }];
  }
  const size = sizeOf(cell);
  if (size <= LONGEST_RUN) {
    return Array.from({ length: size }, (_, at) => ({ kind: 'free', number: cell.from + at }));
  }
  const title = `${cell.from} to ${cell.to}`;
  return [{ kind: 'break', words: `${size} free`, title }];
}
