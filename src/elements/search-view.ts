import { html, type Html } from '../components/html.ts';
import { href } from '../components/with-base.ts';
import { adviceUrl } from '../domain/lookup/advice.ts';
import type { UnknownCode } from '../domain/lookup/types.ts';
import { withQuery } from './lookup-url.ts';
import { aboutCode, marked, tellingPart } from './search-about.ts';
import type { Exact } from './search-exact.ts';
import { hitHtml } from './search-hit.ts';
import type { PageData } from './search-pages.ts';
import type { Further, Shown } from './search-shown.ts';

/** The codes that a query names; nothing where it names none. */
export function exactHtml({ hits, more, unknown }: Exact, query: string): Html {
  if (hits.length + unknown.length === 0) return html``;
  return html`<section aria-labelledby="search-exact">
    <h2 id="search-exact">By number or name</h2>
    ${
      hits.length > 0 &&
      html`<ul role="list">
        ${hits.map(({ entry, reason }) =>
          hitHtml({
            url: href(entry.url),
            code: String(entry.code),
            name: entry.name,
            about: `${capital(entry.table.singular)} · ${reason}`,
            status: entry.status,
          }),
        )}
      </ul>`
    }
    ${hits.length === 0 && unknown.map(unknownHtml)}
    ${
      more > 0 &&
      html`<a class="ox-button" href="${lookupWith(query)}">${more} more in the lookup</a>`
    }
  </section>`;
}

function unknownHtml(unknown: UnknownCode): Html {
  const { code, family, familyUrl, familyName } = unknown;
  return html`<p class="search-note">
    No source lists <b>${code}</b>. ${family}
    ${familyUrl !== undefined && html`<a href="${href(familyUrl)}">${familyName}</a>`}
    <a href="${href(adviceUrl(unknown))}">What to do now</a>
  </p>`;
}

/** Sections with pages, then the sections that there is no room for. */
export function groupsHtml(groups: readonly Shown[], further: readonly Further[]): Html {
  return html`${groups.map(groupHtml)}
  ${
    further.length > 0 &&
    html`<section class="search-further" aria-labelledby="search-further">
      <h2 id="search-further">Also in</h2>
      ${further.map(
        ({ section, count }) =>
          html`<button class="ox-button" type="button" data-section="${section}">
            ${section} <span class="ox-soft">${count}</span>
          </button>`,
      )}
    </section>`
  }`;
}

/** What the dialog says before anything is asked, and where nothing is found. */
export function hintHtml(): Html {
  return html`<p class="search-note">
      A code, a constant’s name, a message of the API, or any words of a note or guide.
    </p>
    <p class="search-note">
      For a log or an error with several lines, <a href="${href('/#lookup')}">the lookup</a> reads
      it whole.
    </p>`;
}

function groupHtml({ section, pages, more }: Shown, at: number): Html {
  const id = `search-group-${String(at)}`;
  return html`<section aria-labelledby="${id}">
    <h2 id="${id}">${section}</h2>
    <ul role="list">
      ${pages.map(pageHtml)}
    </ul>
    ${
      more &&
      html`<button class="ox-button" type="button" data-section="${more.all ? section : ''}">
        ${more.label}
      </button>`
    }
  </section>`;
}

function pageHtml(page: PageData): Html {
  const { url, meta, filters } = page;
  const { code, title } = meta;
  const part = tellingPart(page);
  if (code !== undefined) {
    const name = title.startsWith(`${code} `) ? title.slice(code.length + 1) : title;
    return hitHtml({ url, code, name, about: aboutCode(page, part), status: filters.status?.[0] });
  }
  if (part === undefined) return hitHtml({ url, name: title, about: marked(page.excerpt) });
  return hitHtml({ url: part.url, name: `${title}: ${part.title}`, about: marked(part.excerpt) });
}

/** The lookup with a query, where that may stand in an address. */
function lookupWith(query: string): string {
  return withQuery(new URL(href('/#lookup'), location.href), query).href;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
