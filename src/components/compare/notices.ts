import { sourceName } from '../../domain/compare/times.ts';
import { formatEdition } from '../../domain/compare/reference.ts';
import type { LoneTable, TableComparison, Unstated } from '../../domain/compare/types.ts';
import type { FactName } from '../../domain/diff/types.ts';
import { href } from '../with-base.ts';
import { differs } from './counts.ts';
import { html, join, type Html } from '../html.ts';
import { readOn, type View } from './view.ts';

/** What an edition does not say that does not state a fact. */
const unsaid: Readonly<Partial<Record<FactName, string>>> = {
  direction: 'which way a payload goes',
  reconnect: 'whether to reconnect',
  encoding: 'how a payload is encoded',
  documented: 'whether Discord documents a code',
};

/** What a reader has to know before the differences: each a sentence or two. */
export function noticesOf(view: View): Html[] {
  const { query, tables, lone } = view.comparison;
  const sameEdition =
    formatEdition(query.a) === formatEdition(query.b) && query.against === undefined;
  return [
    ...(sameEdition ? [html`Both sides are the same edition.`] : []),
    ...beyondReading(view),
    ...(tables.length === 0 ? [html`The two editions have no table in common.`] : []),
    ...(['a', 'b'] as const).flatMap((side) => loneHtml(lone, side, view)),
    ...tables
      .filter((table) => !differs(table))
      .flatMap(({ table, unstated }) =>
        unstated.map((each) => html`${table.name}: ${unstatedHtml(each, view)}`),
      ),
  ];
}

/** A fact that only one of the editions states. */
export function unstatedHtml({ fact, by, codes }: Unstated, view: View): Html {
  const [states, silent] = by === 'a' ? [view.a, view.b] : [view.b, view.a];
  const count = codes === 1 ? '1 code' : `${String(codes)} codes`;
  return html`${silent.spoken} does not say ${unsaid[fact] ?? fact}; ${states.spoken} does, for
  ${count}.`;
}

/** One calm sentence where nothing differs; undefined where something does. */
export function sameHtml(tables: readonly TableComparison[]): Html | undefined {
  if (tables.length === 0 || tables.some(differs)) return undefined;
  const codes = tables.reduce((sum, { same }) => sum + same, 0);
  const [only] = tables;
  if (tables.length === 1 && only !== undefined) {
    return html`No difference: all ${codes} ${only.table.name} are the same in both editions.`;
  }
  return html`No difference: all ${codes} codes in ${tables.length} tables are the same in both
  editions.`;
}

/** A date after the last reading is no error, but it shows nothing newer. */
function beyondReading(view: View): Html[] {
  const { a, b } = view.comparison.query;
  const late = [a, b]
    .filter(({ source, at = '' }) => at.slice(0, 10) > readOn(source, view.index))
    .map(({ source }) => source);
  return [...new Set(late)].map(
    (source) =>
      html`${sourceName(source, view.index)} was last read on ${readOn(source, view.index)}; nothing
      newer is known.`,
  );
}

function loneHtml(lone: readonly LoneTable[], side: 'a' | 'b', view: View): Html[] {
  const own = lone.filter((each) => each.side === side);
  if (own.length === 0) return [];
  const names = own.map(
    ({ table, codes }) => html`<a href="${href(table.url)}">${table.name}</a> (${codes})`,
  );
  return [html`Listed in ${view[side].spoken} alone: ${join(names, ', ')}.`];
}
