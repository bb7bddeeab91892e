import { sourceName } from '../../domain/compare/times.ts';
import { formatEdition } from '../../domain/compare/reference.ts';
import type { LoneTable, TableComparison, Unstated } from '../../domain/compare/types.ts';
import type { FactName } from '../../domain/diff/types.ts';
import { href } from '../with-base.ts';
import { differs } from './counts.ts';
import { html, join, type Html } from '../html.ts';
import type { View } from './view.ts';

/** What an edition says that states a fact. */
const says: Readonly<Partial<Record<FactName, string>>> = {
  direction: 'which way a payload goes',
  reconnect: 'whether to reconnect',
  encoding: 'how a payload is encoded',
  documented: 'whether Discord documents a code',
};

/** What a reader has to know before the differences: each a sentence or two. */
export function noticesOf(view: View): Html[] {
  const { query, tables, lone, unversioned } = view.comparison;
  const sameEdition =
    formatEdition(query.a) === formatEdition(query.b) && query.against === undefined;
  return [
    ...(sameEdition ? [html`Both sides are the same edition.`] : []),
    ...beyondReading(view),
    ...(tables.length === 0 ? [html`The two editions have no table in common.`] : []),
    ...(['a', 'b'] as const).flatMap((side) => loneHtml(lone, side, view)),
    ...(unversioned.length > 0
      ? [html`Kept once for all versions: ${unversioned.map(({ name }) => name).join(', ')}.`]
      : []),
    ...tables
      .filter((table) => !differs(table))
      .flatMap(({ table, unstated }) =>
        unstated.map((each) => html`${table.name}: ${unstatedHtml(each, view)}`),
      ),
  ];
}

/** A fact that only one of the editions states. */
export function unstatedHtml({ fact, by, codes }: Unstated, view: View): Html {
  const { spoken, merged } = view[by];
  const count = codes === 1 ? '1 code' : `${String(codes)} codes`;
  return html`Only ${spoken} ${merged ? 'say' : 'says'} ${says[fact] ?? fact}, for ${count}.`;
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
  const late = (['a', 'b'] as const)
    .filter((side) => (view.comparison.query[side].at ?? '').slice(0, 10) > view[side].read)
    .map((side) => {
      const { merged, read } = view[side];
      const name = sourceName(view.comparison.query[side].source, view.index);
      const who = merged ? 'The unofficial sources were' : `${name} was`;
      return `${who} last read on ${read}; nothing newer is known.`;
    });
  return [...new Set(late)].map((sentence) => html`${sentence}`);
}

function loneHtml(lone: readonly LoneTable[], side: 'a' | 'b', view: View): Html[] {
  const own = lone.filter((each) => each.side === side);
  if (own.length === 0) return [];
  const names = own.map(
    ({ table, codes }) => html`<a href="${href(table.url)}">${table.name}</a> (${codes})`,
  );
  return [html`Listed in ${view[side].spoken} alone: ${join(names, ', ')}.`];
}
