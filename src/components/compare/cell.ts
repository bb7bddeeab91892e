import type { Moment } from '../../schemas/history.ts';
import type { Cell, Difference, Gone } from '../../domain/compare/types.ts';
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
 * What one edition says of a code that the other says otherwise.
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
  const facts =
    differing === undefined
      ? factsHtml(fact)
      : [
          html`<span class="${side === 'b' ? 'differs' : 'fact'}"
            >${factHtml(fact, differing)}</span
          >`,
        ];
  const small = join([...facts, ...originOf({ source, moment }, side, view)], ' · ');
  return html`<td role="cell" data-l="${view[side].short}">
    ${struckHtml(fact, label)} <small>${small}</small>
  </td>`;
}

/**
 * A code that one edition alone lists, across both columns; where the other edition's source had it
 * before, when that took it off its list.
 *
 * @param side whose edition lists it
 */
export function loneCellHtml(
  { source, fact, moment }: Cell,
  { label, gone }: { label: Html; gone: Difference['gone'] },
  side: 'a' | 'b',
  view: View,
): Html {
  const small = join(
    [
      ...factsHtml(fact),
      // The cell stands across both columns: neither head says whose it is.
      !view[side].merged && view.a.name !== view.b.name && view[side].short,
      ...originOf({ source, moment }, side, view),
      gone && goneHtml(gone, side, view),
    ],
    ' · ',
  );
  return html`<td role="cell" colspan="2">${struckHtml(fact, label)} <small>${small}</small></td>`;
}

function struckHtml({ struck }: Cell['fact'], label: Html): Html {
  return struck === true ? html`<s>${label}</s>` : label;
}

/** Who says it, where several speak for the side, and since when. */
function originOf(
  { source, moment }: Pick<Cell, 'source'> & { moment: Moment | undefined },
  side: 'a' | 'b',
  view: View,
): (Html | string | undefined | false)[] {
  return [
    view[side].merged && sourceName(source, view.index),
    moment && html`since ${momentHtml(moment, repositoryOf(source, view))}`,
  ];
}

/** @param side the one that lists the code: the other has dropped it, at whatever time */
function goneHtml({ source, moment }: Gone, side: 'a' | 'b', view: View): Html {
  const other = view[side === 'a' ? 'b' : 'a'];
  const date = momentHtml(moment, repositoryOf(source, view));
  // Of one list over time, what was dropped and stands now came back.
  if (view.a.name === view.b.name && !other.merged) {
    return side === 'a' ? html`dropped ${date}` : html`dropped before, ${date}`;
  }
  const by = other.merged ? sourceName(source, view.index) : other.name;
  return html`dropped by ${by} ${date}`;
}

function repositoryOf(source: string, { index }: View): string | null {
  return index.sources.find(({ id }) => id === source)?.repository ?? null;
}
