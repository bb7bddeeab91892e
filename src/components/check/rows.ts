import type { Code } from '../../schemas/code.ts';
import type { CheckCode, Drift, PastedMember } from '../../domain/enum-check/types.ts';
import { normalise } from '../../domain/text/normalise.ts';
import { breakableHtml, labelHtml } from '../compare/label.ts';
import { html, type Html } from '../html.ts';
import { statusLooks } from '../status.ts';
import { href } from '../with-base.ts';

/** One drift as an item of its list: the code, what the paste says, what is said elsewhere, the line. */
export function rowHtml(drift: Drift): Html {
  if (drift.kind === 'missing') {
    return row(drift.known.code, drift.known, undefined, labelHtml(drift.label));
  }
  const { member } = drift;
  const known = 'known' in drift ? drift.known : undefined;
  const says = (rest?: Html, mark?: Html): Html =>
    row(member.code, known, member, html`${nameHtml(member)} ${mark}`, rest);
  switch (drift.kind) {
    case 'unknown':
      return says();
    case 'unlisted':
      return says(namedHtml(drift), statusHtml(drift.known));
    case 'delisted':
    case 'retired':
      return says(namedHtml(drift));
    case 'renamed':
      return says(html`<span class="who">listed as</span> ${labelHtml(drift.label)}`);
    case 'twice':
      return says(
        html`<span class="who">first</span> ${nameHtml(drift.first)} ${lineHtml(drift.first.line)}`,
      );
  }
}

/** What the code is called, where the paste calls it otherwise. */
function namedHtml({
  member,
  known,
}: {
  member: PastedMember;
  known: CheckCode;
}): Html | undefined {
  const called = [known.name, known.identifier].map(normalise);
  if (member.name !== undefined && called.includes(normalise(member.name))) return undefined;
  return html`<span class="who">known as</span> ${labelHtml(known.name)}`;
}

function row(
  code: Code,
  known: CheckCode | undefined,
  member: PastedMember | undefined,
  first: Html,
  second?: Html,
): Html {
  const number = breakableHtml(String(code));
  // What a paste names is asked for when it is followed, not when a pointer passes by.
  return html`<li>
    <b>${known ? html`<a href="${href(known.url)}" data-no-prefetch>${number}</a>` : number}</b>
    <div>
      <p>${first}</p>
      ${second && html`<p>${second}</p>`}
    </div>
    ${member && lineHtml(member.line)}
  </li>`;
}

function nameHtml({ name }: PastedMember): Html {
  return name === undefined
    ? html`<span class="who">no name</span>`
    : html`<code>${breakableHtml(name)}</code>`;
}

function statusHtml({ status }: CheckCode): Html {
  const { sign, word, token } = statusLooks[status];
  return html`<span class="status ox-${token}"
    ><span aria-hidden="true">${sign}</span> ${word}</span
  >`;
}

/** A line of the paste, as the button that selects it. */
export function lineHtml(line: number): Html {
  return html`<button type="button" data-line="${line}" aria-label="Select line ${line}">
    line ${line}
  </button>`;
}
