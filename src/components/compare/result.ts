import type { CompareIndex, Comparison } from '../../domain/compare/types.ts';
import { KINDS } from '../../domain/compare/words.ts';
import { countsHtml, differs } from './counts.ts';
import { html, join, type Html } from '../html.ts';
import { noticesOf, sameHtml } from './notices.ts';
import { sectionHtml } from './section.ts';
import { signs, viewOf, type SideView, type View } from './view.ts';

/**
 * A comparison as HTML: its counts, what to know beforehand, then table by table what differs. The
 * page of a preset and the live page both show this.
 */
export function resultHtml(comparison: Comparison, index: CompareIndex): Html {
  const view = viewOf(comparison, index);
  const { tables } = comparison;
  const told = tables.filter(differs);
  const untold = tables.filter((table) => !differs(table));
  const same = sameHtml(tables);
  const notices = noticesOf(view);
  return html`<div class="compare-result${!comparison.oneSource && ' opinions'}">
    <p class="editions">${editionHtml(view.a)} <span>against</span> ${editionHtml(view.b)}</p>
    ${same ? html`<p class="calm">${same}</p>` : tables.length > 0 && countsHtml(view)}
    ${
      notices.length > 0 &&
      html`<ul class="notices" role="list">
        ${notices.map((notice) => html`<li>${notice}</li>`)}
      </ul>`
    }
    ${told.length > 1 && jumpHtml(view)} ${told.map((table) => sectionHtml(table, view))}
    ${
      told.length > 0 &&
      untold.length > 0 &&
      html`<p class="untold">
        No difference in:
        ${join(
          untold.map(({ table }) => table.name),
          ', ',
        )}.
      </p>`
    }
  </div>`;
}

function editionHtml({ name, when }: SideView): Html {
  return html`<b>${name}</b> <span class="when">${when}</span>`;
}

/** The way to each table that differs, with what differs in it. */
function jumpHtml({ comparison }: View): Html {
  return html`<nav class="jump" aria-label="Tables that differ">
    <ul role="list">
      ${comparison.tables.filter(differs).map((table) => {
        const counts = KINDS.filter((kind) => table[kind].length > 0).map(
          (kind) => html`<span class="${kind}">${signs[kind]}${table[kind].length}</span>`,
        );
        return html`<li>
          <a href="#${table.table.id}">${table.table.name}</a> ${join(counts, ' ')}
        </li>`;
      })}
    </ul>
  </nav>`;
}
