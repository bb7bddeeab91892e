import { html, type Html, type Value } from '../components/html.ts';
import { statusLooks } from '../components/status.ts';
import type { Status } from '../schemas/entry.ts';

/** One line of a result. */
export interface HitView {
  /** With the base path before it. */
  url: string;
  /** Absent for a page that is no code's. */
  code?: string;
  name: string;
  /** Nothing where the name says it all. */
  about: Value;
  status?: string | undefined;
}

/** A result as an item of a list: a link with all that is said of it. */
export function hitHtml({ url, code = '', name, about, status }: HitView): Html {
  const look = status === undefined ? undefined : statusLooks[status as Status];
  // A code that is a word is the name; its words in a sentence would say the same again.
  const isWord = /^\D/.test(code) && !/^-\d/.test(code);
  const isSaid = isWord && name.toLowerCase() !== code.replaceAll('_', ' ').toLowerCase();
  return html`<li>
    <a class="search-hit" href="${url}">
      ${code !== '' && !isWord && html`<span class="search-number">${code}</span> `}
      <span class="search-words">
        ${
          isWord
            ? html`<span class="search-name search-code">${code}</span>`
            : html`<span class="search-name">${name}</span>`
        }
        ${isSaid && html` <span class="search-said">${name}</span>`}
        <span class="search-about">${about}</span>
      </span>
      ${
        look &&
        html` <span class="ox-chip ox-${look.token}">
          <span aria-hidden="true">${look.sign}</span> <span>${look.word}</span>
        </span>`
      }
    </a>
  </li>`;
}
