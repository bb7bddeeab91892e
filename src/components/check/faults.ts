import type { CheckedEdition } from '../../domain/compare/check-edition.ts';
import type { CompareIndex } from '../../domain/compare/types.ts';
import { editionName } from '../../domain/compare/words.ts';
import type { FaultKind, PasteFault } from '../../domain/enum-check/paste-fault.ts';
import { html, type Html } from '../html.ts';
import { editionText } from '../../domain/enum-check/asked-edition.ts';

/** Where a choice is open, or the paste is only begun, nothing is wrong yet. */
const looks: Partial<Record<FaultKind, string>> = {
  mixed: ' asks',
  empty: ' begun',
  unfit: ' begun',
};

/** Why a paste cannot be checked and what to do, with a button for each table that it may mean. */
export function faultHtml(
  { kind, message, hint, tables }: Pick<PasteFault, 'kind' | 'message' | 'hint' | 'tables'>,
  index: CompareIndex,
): Html {
  const offered = tables.flatMap((id) => index.tables.filter((table) => table.id === id));
  return html`<div class="check-fault${looks[kind]}">
    <p><b>${message}</b></p>
    ${hint !== '' && html`<p>${hint}</p>`}
    ${
      offered.length > 0 &&
      html`<p class="offers">
        ${offered.map(
          ({ id, name }) =>
            html`<button class="ox-button" type="button" data-table="${id}">
              Check the ${name}
            </button> `,
        )}
      </p>`
    }
  </div>`;
}

/** What is wrong with an edition, with a button that takes the nearest that works. */
export function editionFaultHtml({ messages, ref }: CheckedEdition, index: CompareIndex): Html {
  return html`<div class="check-fault">
    ${messages.map((message) => html`<p><b>${message}</b></p>`)}
    <p class="offers">
      <button class="ox-button" type="button" data-edition="${editionText(ref)}">
        Check against ${editionName(ref, index)}
      </button>
    </p>
  </div>`;
}

/**
 * What keeps a check from being made.
 *
 * @param retry whether to offer to try again
 */
export function failureHtml(sentence: string, retry: boolean): Html {
  return html`<div class="check-fault">
    <p><b>${sentence}</b></p>
    ${
      retry &&
      html`<p class="offers">
        <button class="ox-button" type="button" data-retry="">Try again</button>
      </p>`
    }
  </div>`;
}
