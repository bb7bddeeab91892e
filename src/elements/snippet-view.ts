import { html, type Html } from '../components/html.ts';
import { emptyFrame } from '../components/snippets/frame.ts';
import { forms } from '../domain/snippets/forms.ts';
import type { Casing, Form, SnippetOptions } from '../domain/snippets/types.ts';

const CASING_LABELS: Readonly<Record<Casing, string>> = {
  pascal: 'PascalCase',
  screaming: 'SCREAMING_SNAKE_CASE',
  camel: 'camelCase',
};

const CODES_LABELS: Readonly<Record<SnippetOptions['codes'], string>> = {
  all: 'all codes',
  documented: 'documented only',
};

/** The panel of a table's TypeScript: what is taken, in which form, and what that gives. */
export function panelHtml(offered: readonly Form[]): Html {
  return html`<div class="snippet-head">
      <output></output>
      <button
        class="ox-button"
        type="button"
        data-act="shown"
        title="Ticks every row that is shown"
      >
        Tick all
      </button>
      <button class="ox-button" type="button" data-act="clear">Untick all</button>
      <span class="snippet-acts">
        <copy-button><button class="ox-button" type="button">Copy</button></copy-button>
        <button class="ox-button" type="button" data-act="download">Download</button>
        <button class="ox-button" type="button" data-act="retry" hidden>Try again</button>
        <button class="ox-button" type="button" data-act="close">Close</button>
      </span>
    </div>
    <form class="snippet-choice" autocomplete="off" aria-label="Form of the TypeScript">
      ${select(
        'form',
        'Form',
        offered.map((form) => [form, forms[form].label]),
      )}
      ${select('casing', 'Names', Object.entries(CASING_LABELS))}
      ${select('codes', 'Codes', Object.entries(CODES_LABELS))}
      <label><input type="checkbox" name="comments" /> comments</label>
    </form>
    <p class="snippet-left"></p>
    ${emptyFrame}`;
}

function select(name: string, label: string, options: readonly [string, string][]): Html {
  const choices = options.map(([value, text]) => html`<option value="${value}">${text}</option>`);
  return html`<label>
    <span>${label}</span>
    <select name="${name}">
      ${choices}
    </select>
  </label>`;
}
