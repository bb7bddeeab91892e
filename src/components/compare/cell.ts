import type { Moment } from '../../schemas/history.ts';
import type { Cell, Difference } from '../../domain/compare/types.ts';
import { sourceName } from '../../domain/compare/times.ts';
import { commitUrl } from '../code/github.ts';
import { factHtml, factsHtml } from './facts.ts';
import { html, join, type Html } from '../html.ts';
import type { View } from './view.ts';

/** A moment as its day, linked to its commit; a day before which it may well have been so. */
export function momentHtml(moment: Moment, repository: string | null): Html {
  const url = commitUrl(repository ?? undefined, moment.commit);
  const day = moment.date.slice(0, 10);
  const date =
    url === undefined
      ? html`<span class="day">${day}</span>`
      : html`<a class="day" href="${url}">${day}</a>`;
  if (moment.approximate !== true) return date;
  return html`<span aria-hidden="true">≤ </span><span class="sr-only">on or before </span>${date}`;
}

/**
 * What one edition says of a code.
 *
 * @param side whose edition it is
 * @param label the label, ready to be shown
 * @param differing the fact in which the editions differ, for a changed code
 */
export function cellHtml(
  { source, fact, moment }: Cell,
  { label, differing }: { label: Html; differing?: Difference['fact'] },
  side: 'a' | 'b',
  view: View,
): Html {
  const shown = fact.struck === true ? html`<s>${label}</s>` : label;
  const facts =
    differing === undefined
      ? factsHtml(fact)
      : [
          html`<span class="${side === 'b' ? 'differs' : 'fact'}"
            >${factHtml(fact, differing)}</span
          >`,
        ];
  const since =
    moment !== undefined && html`since ${momentHtml(moment, repositoryOf(source, view))}`;
  const small = join([...facts, view[side].merged && sourceName(source, view.index), since], ' · ');
  return html`<td role="cell" data-l="${view[side].short}">${shown} <small>${small}</small></td>`;
}

/** A code that an edition does not list; where its source had listed it before, when it went. */
export function missingHtml(gone: Difference['gone'], side: 'a' | 'b', view: View): Html {
  const dropped = gone && html`dropped ${momentHtml(gone.moment, repositoryOf(gone.source, view))}`;
  const by = gone && view[side].merged && sourceName(gone.source, view.index);
  return html`<td role="cell" class="none" data-l="${view[side].short}">
    <span aria-hidden="true">–</span><span class="sr-only">not listed</span>
    ${dropped && html`<small>${join([by, dropped], ' · ')}</small>`}
  </td>`;
}

function repositoryOf(source: string, { index }: View): string | null {
  return index.sources.find(({ id }) => id === source)?.repository ?? null;
}
