import type { Guess } from '../../domain/enum-check/guess-table.ts';
import type { Settled } from '../../domain/enum-check/settle.ts';
import type { CheckAnswer } from '../../domain/enum-check/types.ts';
import { html, join, type Html } from '../html.ts';
import { href } from '../with-base.ts';
import { DRIFT_KINDS, kindLooks, type DriftKind } from './kinds.ts';
import { lineHtml, rowHtml } from './rows.ts';
import { summaryHtml } from './summary.ts';

/** More items of one kind tell nobody anything, and take long to draw. */
const MOST = 400;

/** So many declarations that are left out are named. */
const PASSED = 8;

/** A check as its page tells it. */
export interface ResultView {
  settled: Settled;
  /** The edition's source, `Discord API docs`, and its date in words, `newest, read 2026-07-22`. */
  edition: { name: string; when: string };
  answer: CheckAnswer;
  /** The missing members in the style of the paste; empty where none is missing. */
  missing: string;
}

/** A check as HTML: what it was held against, what it comes to, then each kind of drift. */
export function resultHtml({ settled, edition, answer, missing }: ResultView): Html {
  const { table } = settled.table;
  return html`<div class="check-result">
    <p class="check-against">
      <a href="${href(table.url)}" data-no-prefetch>${table.name}</a
      >${settled.guess && html` <span>(${guessWord(settled.guess)})</span>`} <span>against</span>
      <b>${edition.name}</b> <span class="when">${edition.when}</span>
    </p>
    ${summaryHtml(answer)} ${settled.passedOver.length > 0 && passedOverHtml(settled)}
    ${DRIFT_KINDS.map((kind) => groupHtml(kind, answer, kind === 'missing' ? missing : ''))}
  </div>`;
}

function guessWord({ confidence }: Guess): string {
  return confidence === 'possible' ? 'guessed, unsure' : 'guessed';
}

function passedOverHtml({ passedOver }: Settled): Html {
  const named = passedOver
    .slice(0, PASSED)
    .map(({ name, line }) => html`${name !== '' && html`<code>${name}</code> `}${lineHtml(line)}`);
  const rest = passedOver.length - named.length;
  return html`<p class="meaning">
    Passed over: ${join(named, ', ')}${rest > 0 && ` and ${rest.toLocaleString('en')} more`}.
  </p>`;
}

function groupHtml(kind: DriftKind, { drifts }: CheckAnswer, missing: string): Html | undefined {
  const own = drifts.filter((drift) => drift.kind === kind);
  if (own.length === 0) return undefined;
  const { sign, title, meaning, token } = kindLooks[kind];
  const rest = own.length - MOST;
  return html`<section id="check-${kind}">
    <h2>
      <span class="sign${token && ` ${token}`}" aria-hidden="true">${sign}</span> ${title}
      <span class="count">${own.length.toLocaleString('en')}</span>
    </h2>
    <p class="meaning">${meaning}</p>
    ${missing !== '' && missingHtml(own.length, missing)}
    <ol role="list">
      ${own.slice(0, MOST).map(rowHtml)}
    </ol>
    ${rest > 0 && html`<p class="meaning">And ${rest.toLocaleString('en')} more.</p>`}
  </section>`;
}

function missingHtml(count: number, missing: string): Html {
  const words =
    count === 1 ? 'The missing member' : `The ${count.toLocaleString('en')} missing members`;
  return html`<div class="check-missing">
    <p>
      <span>${words}, in the style of your paste</span>
      <copy-button><button class="ox-button" type="button">Copy</button></copy-button>
    </p>
    <pre tabindex="0"><code>${missing}</code></pre>
  </div>`;
}
