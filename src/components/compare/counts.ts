import type { TableComparison } from '../../domain/compare/types.ts';
import { KINDS, type Kind } from '../../domain/compare/words.ts';
import { html, join, type Html } from '../html.ts';
import { signs, type View } from './view.ts';

/** How many codes differ in each way, and how many do not. */
export type Totals = Record<Kind | 'same', number>;

/** Sums over several tables. */
export function totalsOf(tables: readonly TableComparison[]): Totals {
  const sum = (count: (table: TableComparison) => number): number =>
    tables.reduce((total, table) => total + count(table), 0);
  return {
    added: sum(({ added }) => added.length),
    removed: sum(({ removed }) => removed.length),
    renamed: sum(({ renamed }) => renamed.length),
    changed: sum(({ changed }) => changed.length),
    same: sum(({ same }) => same),
  };
}

/** Whether a table has a difference to tell. */
export function differs(table: TableComparison): boolean {
  return KINDS.some((kind) => table[kind].length > 0);
}

/** The counts as one line to hear: `23 added, 0 removed, …`. */
export function countsText(view: View): string {
  const totals = totalsOf(view.comparison.tables);
  return kindsOf(view)
    .map((kind) => `${String(totals[kind])} ${countWord(kind, view)}`)
    .join(', ');
}

/** The counts that are not zero, in brief: `+23 ~2`, said in words; a word where all are zero. */
export function briefCountsHtml(view: View): Html {
  const totals = totalsOf(view.comparison.tables);
  const told = KINDS.filter((kind) => totals[kind] > 0);
  if (told.length === 0) return html`No difference`;
  const pieces = told.map(
    (kind) =>
      html`<span class="${kind}" aria-hidden="true"
          ><span class="sign">${signs[kind]}</span>${totals[kind]}</span
        ><span class="sr-only">${totals[kind]} ${countWord(kind, view)}</span>`,
  );
  return join(pieces, ' ');
}

/** The counts as one line to see, each with its sign. */
export function countsHtml(view: View): Html {
  const totals = totalsOf(view.comparison.tables);
  return html`<ul class="compare-counts" role="list">
    ${kindsOf(view).map(
      (kind) =>
        html`<li class="${kind}${totals[kind] === 0 && ' zero'}">
          ${kind !== 'same' && html`<span class="sign" aria-hidden="true">${signs[kind]}</span>`}<b
            >${totals[kind]}</b
          >
          ${countWord(kind, view)}
        </li>`,
    )}
  </ul>`;
}

/** Of two tables that share their numbers alone, no fact is compared. */
function kindsOf({ comparison }: View): (Kind | 'same')[] {
  return [...KINDS, 'same' as const].filter(
    (kind) => kind !== 'changed' || comparison.query.against === undefined,
  );
}

function countWord(kind: Kind | 'same', { comparison, titles }: View): string {
  if (kind === 'same') {
    return comparison.query.against === undefined ? 'the same' : 'same number, same name';
  }
  if (titles[kind] === 'Other name') return 'named otherwise';
  return titles[kind].charAt(0).toLowerCase() + titles[kind].slice(1);
}
