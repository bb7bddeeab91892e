import type { CheckAnswer } from '../../domain/enum-check/types.ts';
import { counted } from '../counted.ts';
import { html, join, type Html } from '../html.ts';
import { DRIFT_KINDS, kindLooks, type DriftKind } from './kinds.ts';

/** How many drifts there are of a kind. */
function countOf({ drifts }: CheckAnswer, kind: DriftKind): number {
  return drifts.filter((drift) => drift.kind === kind).length;
}

/** What a check comes to, as one line to hear: `13 codes right, 2 missing, 1 renamed.` */
export function summaryText(answer: CheckAnswer): string {
  const right = counted(answer.right, 'code right', 'codes right');
  if (answer.drifts.length === 0) return `Holds: ${right}, no drift.`;
  const told = kindsOf(answer).map((kind) => `${counts(answer, kind)} ${kindLooks[kind].word}`);
  return `${[right, ...told].join(', ')}.`;
}

/** The same to see: each kind leads to its list; where there is no drift, that it holds. */
export function summaryHtml(answer: CheckAnswer): Html {
  const { right, drifts } = answer;
  if (drifts.length === 0) {
    return html`<p class="check-holds">
      <span aria-hidden="true">✓</span>
      <span
        ><b>Holds.</b> ${
          right === 1
            ? 'Its one code is listed under a name that fits'
            : `All ${right.toLocaleString('en')} codes are listed under names that fit`
        },
        and none is missing.</span
      >
    </p>`;
  }
  const told = kindsOf(answer).map(
    (kind) =>
      html`<a href="#check-${kind}"><b>${counts(answer, kind)}</b> ${kindLooks[kind].word}</a>`,
  );
  const [count = '', ...words] = counted(right, 'code right', 'codes right').split(' ');
  return html`<p class="check-summary">
    ${join([html`<span><b>${count}</b> ${words.join(' ')}</span>`, ...told], ', ')}
  </p>`;
}

function kindsOf(answer: CheckAnswer): DriftKind[] {
  return DRIFT_KINDS.filter((kind) => countOf(answer, kind) > 0);
}

function counts(answer: CheckAnswer, kind: DriftKind): string {
  return countOf(answer, kind).toLocaleString('en');
}
