import type { CompareTable, Difference, TableComparison } from '../../domain/compare/types.ts';
import type { Kind } from '../../domain/compare/words.ts';
import { href } from '../with-base.ts';
import { cellHtml, loneCellHtml } from './cell.ts';
import { html, type Html } from '../html.ts';
import { breakableHtml, labelHtml, renamedHtml } from './label.ts';
import type { View } from './view.ts';

/** One difference as a row: the code, and what each edition says, or what the one that lists it says. */
export function rowHtml(
  { code, former, a, b, gone, fact }: Difference,
  kind: Kind,
  { table, against }: Pick<TableComparison, 'table' | 'against'>,
  view: View,
): Html {
  const number = breakableHtml(String(code));
  const page = (of: CompareTable): string => href(`${of.url}${String(code)}/`);
  // Two tables share the number alone: then each name leads to its own page.
  const linked = (label: Html, of: CompareTable): Html =>
    against === undefined ? label : html`<a href="${page(of)}">${label}</a>`;
  const differing = kind === 'changed' ? { differing: fact } : {};
  const second = (after: string): Html =>
    kind === 'renamed' && a !== undefined && against === undefined
      ? renamedHtml(a.fact.label, after, table.labels)
      : labelHtml(after);
  const cells = (): Html[] => {
    const first = a && linked(labelHtml(a.fact.label), table);
    const last = b && linked(second(b.fact.label), against ?? table);
    if (a && first && b && last) {
      return [
        cellHtml(a, { label: first, ...differing }, 'a', view),
        cellHtml(b, { label: last, ...differing }, 'b', view),
      ];
    }
    if (a && first) return [loneCellHtml(a, { label: first, gone }, 'a', view)];
    return b && last ? [loneCellHtml(b, { label: last, gone }, 'b', view)] : [];
  };
  return html`<tr role="row">
    <th role="rowheader" scope="row">
      ${against === undefined ? html`<a href="${page(table)}">${number}</a>` : number}
      ${former && html`<small>former meaning</small>`}
    </th>
    ${cells()}
  </tr>`;
}
