import type { CompareTable, TableComparison } from '../../domain/compare/types.ts';
import { KINDS } from '../../domain/compare/words.ts';
import { href } from '../with-base.ts';
import { html, join, type Html } from '../html.ts';
import { unstatedHtml } from './notices.ts';
import { rowHtml } from './row.ts';
import { signs, type SideView, type View } from './view.ts';

/** The differences of one table, under a heading that leads to the table. */
export function sectionHtml(comparison: TableComparison, view: View): Html {
  const { table, against, size, same, unstated } = comparison;
  const names = join([tableLink(table), against && tableLink(against)], ' beside ');
  const named = KINDS.some((kind) => comparison[kind].some(({ code }) => typeof code === 'string'));
  // Codes that one edition alone lists stand across both columns: then there are none to name.
  const twoSided = comparison.renamed.length + comparison.changed.length > 0;
  return html`<section id="${table.id}">
    <h2>${names}</h2>
    <p class="sizes">${size.a} codes against ${size.b}, ${same} the same.</p>
    ${unstated.map((each) => html`<p class="notice">${unstatedHtml(each, view)}</p>`)}
    <table role="table" class="ox-table compare-table${named && ' named'}">
      <caption class="sr-only">
        ${table.name}: what differs
      </caption>
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader" scope="col">
            ${table.id === 'dispatch-events' ? 'Event' : 'Code'}
          </th>
          ${twoSided ? [editionHead(view.a), editionHead(view.b)] : loneHead}
        </tr>
      </thead>
      ${KINDS.filter((kind) => comparison[kind].length > 0).map(
        (kind) =>
          html`<tbody role="rowgroup" class="${kind}">
            <tr role="row">
              <th role="rowheader" scope="rowgroup" colspan="3">
                <span class="sign" aria-hidden="true">${signs[kind]}</span> ${view.titles[kind]}
                <b>${comparison[kind].length}</b>
              </th>
            </tr>
            ${comparison[kind].map((each) => rowHtml(each, kind, comparison, view))}
          </tbody>`,
      )}
    </table>
  </section>`;
}

/** A table's name, linked to its page. */
export function tableLink({ url, name }: CompareTable): Html {
  return html`<a href="${href(url)}">${name}</a>`;
}

const loneHead = html`<th role="columnheader" scope="col" colspan="2">Name</th>`;

function editionHead({ name, when }: SideView): Html {
  return html`<th role="columnheader" scope="col">${name} <small>${when}</small></th>`;
}
