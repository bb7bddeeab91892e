import type { CompareTable, Difference, TableComparison } from '../../domain/compare/types.ts';
import type { Kind } from '../../domain/compare/words.ts';
import { href } from '../with-base.ts';
import { cellHtml, missingHtml } from './cell.ts';
import { html, type Html } from '../html.ts';
import { breakableHtml, labelHtml, renamedHtml } from './label.ts';
import type { View } from './view.ts';

/** One difference as a row: the code, what the first edition says, what the second says. */
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
  return html`<tr role="row">
    <th role="rowheader" scope="row">
      ${against === undefined ? html`<a href="${page(table)}">${number}</a>` : number}
      ${former && html`<small>former meaning</small>`}
    </th>
    ${
      a === undefined
        ? missingHtml(gone, 'a', view)
        : cellHtml(a, { label: linked(labelHtml(a.fact.label), table), ...differing }, 'a', view)
    }
    ${
      b === undefined
        ? missingHtml(gone, 'b', view)
        : cellHtml(
            b,
            { label: linked(second(b.fact.label), against ?? table), ...differing },
            'b',
            view,
          )
    }
  </tr>`;
}
