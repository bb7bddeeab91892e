import { html, join, type Html } from '../html.ts';
import { href } from '../with-base.ts';
import type { Answer, Said } from './answers.ts';
import type { Grounding } from './grounding.ts';

/** An answer in running text: its values, divided by commas, and a word more behind them. */
export function answerHtml({ said, but }: Answer): Html {
  const values = join(said.map(valueHtml), ', ');
  return but === undefined ? values : html`${values}. ${but}`;
}

/** What an answer rests on, with a link to it where there is one. */
export function groundHtml({ text, url }: Grounding): Html {
  if (url === undefined) return html`${text}`;
  return html`<a href="${url.startsWith('/') ? href(url) : url}">${text}</a>`;
}

function valueHtml({ text, url, constant, of, beside }: Said): Html {
  const shown = constant ? html`<code>${text}</code>` : html`<b>${text}</b>`;
  const value = url === undefined ? shown : html`<a href="${href(url)}">${text}</a>`;
  const named = of === undefined ? value : html`${of}: ${value}`;
  return beside === undefined ? named : html`${named}: ${beside}`;
}
