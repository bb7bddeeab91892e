import styles from '../styles/search.css?inline';
import { href } from '../components/with-base.ts';
import { blank } from '../domain/privacy/blank.ts';
import { findSecrets } from '../domain/privacy/find-secrets.ts';
import { adopt } from './adopt.ts';
import { loadLookup, type Lookup } from './lookup-index.ts';
import { partOf } from './part.ts';
import { arrange } from './search-arrange.ts';
import { exactHits, type Exact } from './search-exact.ts';
import { SearchFilters } from './search-filters.ts';
import { walkWithKeys } from './search-keys.ts';
import { lineOf } from './search-line.ts';
import { loadPages, type Pages } from './search-pages.ts';
import { roomAfter, shownOf } from './search-shown.ts';
import { exactHtml, groupsHtml, hintHtml } from './search-view.ts';

/** Milliseconds without a key before pages are searched; codes are found at once. */
const PAUSE = 100;
/** A wait that is shorter is not told. */
const WAIT = 400;

/** Brings the dialog of `Search.astro` to life, and loads what it searches. */
export function fillDialog(dialog: HTMLDialogElement): void {
  adopt(styles);
  new SearchDialog(dialog).start();
}

class SearchDialog {
  readonly #dialog: HTMLDialogElement;
  readonly #field: HTMLInputElement;
  readonly #line: HTMLElement;
  readonly #exact = document.createElement('div');
  readonly #pages = document.createElement('div');
  readonly #filters: SearchFilters;
  /** How often more of a chosen section was asked for. */
  #steps = 0;
  /** Counts questions, so that an answer that comes late is dropped. */
  #asked = 0;
  /** Settles when the last question has been answered. */
  #answered: Promise<void> = Promise.resolve();

  constructor(dialog: HTMLDialogElement) {
    this.#dialog = dialog;
    this.#field = partOf(dialog, 'input');
    this.#line = partOf(dialog, '[data-line]');
    this.#filters = new SearchFilters(partOf(dialog, '[data-filters]'), () => this.#ask(0));
    partOf(dialog, '[data-results]').replaceChildren(this.#exact, this.#pages);
  }

  start(): void {
    this.#field.addEventListener('input', () => this.#ask(PAUSE));
    this.#field.form?.addEventListener('submit', () => {
      void this.#answered.then(() =>
        this.#dialog.querySelector<HTMLElement>('.search-hit')?.click(),
      );
    });
    this.#dialog.addEventListener('click', (event) => this.#onClick(event));
    walkWithKeys(this.#dialog, this.#field);
    this.#ask(0);
  }

  #ask(pause: number, steps = 0): void {
    this.#steps = steps;
    this.#answered = this.#answer(++this.#asked, pause);
  }

  async #answer(asked: number, pause: number): Promise<void> {
    const isLate = (): boolean => asked !== this.#asked;
    const waiting = setTimeout(() => {
      if (!isLate()) this.#line.textContent = 'Loading the search…';
    }, WAIT);
    const given = this.#field.value.trim();
    // Neither a sentence nor a link repeats a secret.
    const query = blank(given, findSecrets(given));
    // Both load at once, the first time.
    const lookup = loadLookup().catch(() => undefined);
    const pages = loadPages().catch(() => undefined);
    const codes = await lookup;
    const exact = isLate() ? NOTHING : this.#showExact(codes, query);
    await new Promise((later) => setTimeout(later, pause));
    const text = isLate() ? undefined : await pages;
    clearTimeout(waiting);
    if (isLate()) return;
    const question = { query, exact, codes, isLate };
    // A part of the index may be missing that only this question needs.
    await this.#showPages(text, question).catch(() => this.#showPages(undefined, question));
  }

  #showExact(lookup: Lookup | undefined, query: string): Exact {
    const { chosen } = this.#filters;
    const exact = lookup && query !== '' ? exactHits(lookup, query, chosen) : NOTHING;
    this.#exact.innerHTML = exactHtml(exact, query).toString();
    return exact;
  }

  async #showPages(
    pages: Pages | undefined,
    { query, exact, codes, isLate }: Question,
  ): Promise<void> {
    const found = query === '' ? undefined : await pages?.search(query);
    const every = [...(pages?.facets.keys() ?? [])].map((id) => ({ id }));
    const { chosen } = this.#filters;
    const order = codes?.index.tables.map(({ name }) => name) ?? [];
    const said = { query, codes: exact.hits.length, withoutCodes: codes === undefined };
    if (pages === undefined || found === undefined) {
      if (isLate()) return;
      this.#filters.show(arrange(every, pages?.facets ?? new Map(), chosen), order);
      this.#pages.innerHTML = hintHtml().toString();
      this.#line.textContent =
        query === '' ? '' : lineOf({ ...said, preview: import.meta.env.DEV });
      return;
    }
    const arranged = arrange(found.pages, pages.facets, chosen);
    const room = chosen.section === '' ? undefined : roomAfter(this.#steps);
    const known = new Set(exact.hits.map(({ entry }) => href(entry.url)));
    const { groups, further } = await shownOf(arranged, room, known);
    if (isLate()) return;
    this.#filters.show(arranged, order);
    const nothing = arranged.count + exact.hits.length + exact.unknown.length === 0;
    this.#pages.innerHTML = (nothing ? hintHtml() : groupsHtml(groups, further)).toString();
    this.#line.textContent = lineOf({
      ...{ ...said, pages: arranged.count, unfiltered: found.pages.length },
      ...(found.partly && { partly: found.partly }),
    });
  }

  #onClick(event: MouseEvent): void {
    if (!(event.target instanceof Element)) return;
    const button = event.target.closest<HTMLElement>('[data-section]');
    const isPlain = !event.ctrlKey && !event.metaKey && !event.shiftKey;
    // Whoever comes back to this page finds it as it was before the search.
    if (isPlain && event.target.closest('a')) this.#dialog.close();
    if (button === null) return;
    const { section = '' } = button.dataset;
    const shown = section === '' ? this.#pages.querySelectorAll('.search-hit').length : 0;
    if (section !== '') this.#filters.choose(section);
    this.#ask(0, section === '' ? this.#steps + 1 : 0);
    void this.#answered.then(() =>
      this.#pages.querySelectorAll<HTMLElement>('.search-hit')[shown]?.focus(),
    );
  }
}

/** What an answer needs to know of its question. */
interface Question {
  query: string;
  exact: Exact;
  codes: Lookup | undefined;
  isLate: () => boolean;
}

const NOTHING: Exact = { hits: [], more: 0, unknown: [] };
