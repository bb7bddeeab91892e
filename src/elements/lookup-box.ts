import type { LookupIndex } from '../domain/lookup/types.ts';
import { answer } from './lookup-answer.ts';
import { guessOf, queryOf, withQuery } from './lookup-url.ts';
import { cardOf } from './lookup-view.ts';
import { partOf } from './part.ts';

/**
 * The lookup field: answers as one types, from an index that is fetched once it is wanted. The
 * markup stands in `LookupBox.astro`; it is a combobox whose list box are the cards below it.
 *
 * `data-index`: address of the index. `data-base`: the site's base path. `data-mirror`: the query is
 * kept in the page's address. `data-guess`: the field begins with the last part of the path.
 */
class LookupBox extends HTMLElement {
  #field!: HTMLInputElement;
  #list!: HTMLElement;
  #line!: HTMLElement;
  #template!: HTMLTemplateElement;
  #index: Promise<LookupIndex> | undefined;
  #active = -1;
  #mirrorTimer = 0;
  /** Settles when the field's last query has been answered. */
  #answered: Promise<void> = Promise.resolve();
  /** Counts queries, so that an answer that comes late is dropped. */
  #asked = 0;

  connectedCallback(): void {
    this.#field = this.#part('input');
    this.#list = this.#part('[data-hits]');
    this.#line = this.#part('[data-line]');
    this.#template = this.#part('template');
    const field = this.#field;
    field.setAttribute('role', 'combobox');
    field.setAttribute('aria-autocomplete', 'list');
    field.setAttribute('aria-controls', this.#list.id);
    field.setAttribute('aria-expanded', 'false');

    field.addEventListener('focus', () => void this.#load().catch(() => undefined), { once: true });
    field.addEventListener('input', () => {
      this.#answered = this.#ask();
    });
    field.addEventListener('keydown', (event) => this.#onKey(event));
    this.#part<HTMLFormElement>('form').addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#answered.then(() => this.#cards()[this.#active]?.click());
    });

    const here = new URL(location.href);
    if (field.value === '') field.value = 'guess' in this.dataset ? guessOf(here) : queryOf(here);
    if (field.value !== '') this.#answered = this.#ask();
    else whenIdle(() => void this.#load().catch(() => undefined));
    if (here.hash === `#${field.id}`) field.focus();
  }

  #part<E extends HTMLElement>(selector: string): E {
    return partOf(this, selector);
  }

  #cards(): HTMLAnchorElement[] {
    return [...this.#list.querySelectorAll('a')];
  }

  /** The index, fetched once; a failed fetch is tried again with the next query. */
  #load(): Promise<LookupIndex> {
    this.#index ??= fetchIndex(this.dataset.index ?? '').catch((error: unknown) => {
      this.#index = undefined;
      throw error;
    });
    return this.#index;
  }

  async #ask(): Promise<void> {
    const asked = ++this.#asked;
    const query = this.#field.value;
    this.#mirror(query);
    if (query.trim() === '') {
      this.#show([], '');
      return;
    }
    try {
      const index = await this.#load();
      if (asked !== this.#asked) return;
      const { hits, line } = answer(index, query);
      const base = (this.dataset.base ?? '').replace(/\/$/, '');
      const prefixes = new Map(index.tables.map(({ id, prefix }) => [id, prefix]));
      const cards = hits.map((hit) =>
        cardOf(this.#template, hit, prefixes.get(hit.table) ?? '', base + hit.url),
      );
      this.#show(cards, line);
    } catch {
      if (asked !== this.#asked) return;
      this.#show([], 'The list of codes did not load. Check the connection and type again.');
    }
  }

  #show(cards: HTMLAnchorElement[], line: string): void {
    cards.forEach((card, at) => (card.id = `${this.#list.id}-${at}`));
    this.#list.replaceChildren(...cards);
    this.#line.textContent = line;
    this.toggleAttribute('data-open', cards.length > 0);
    this.#field.setAttribute('aria-expanded', String(cards.length > 0));
    this.#activate(cards.length > 0 ? 0 : -1);
  }

  #activate(at: number): void {
    this.#active = at;
    this.#cards().forEach((card, each) => card.setAttribute('aria-selected', String(each === at)));
    const card = this.#cards()[at];
    if (card) this.#field.setAttribute('aria-activedescendant', card.id);
    else this.#field.removeAttribute('aria-activedescendant');
  }

  #onKey(event: KeyboardEvent): void {
    if (event.isComposing) return;
    const cards = this.#cards();
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined && cards.length > 0) {
      event.preventDefault();
      this.#activate((this.#active + step + cards.length) % cards.length);
      cards[this.#active]?.scrollIntoView({ block: 'nearest' });
    } else if (event.key === 'Escape' && this.#field.value !== '') {
      event.preventDefault();
      this.#field.value = '';
      this.#answered = this.#ask();
    }
  }

  /** Browsers allow few changes of the address in a row, so it waits for a pause. */
  #mirror(query: string): void {
    if (!('mirror' in this.dataset)) return;
    clearTimeout(this.#mirrorTimer);
    this.#mirrorTimer = window.setTimeout(() => {
      history.replaceState(history.state, '', withQuery(new URL(location.href), query));
    }, 250);
  }
}

async function fetchIndex(url: string): Promise<LookupIndex> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return (await response.json()) as LookupIndex;
}

function whenIdle(run: () => void): void {
  if ('requestIdleCallback' in window) window.requestIdleCallback(run);
  else setTimeout(run, 200);
}

customElements.define('lookup-box', LookupBox);
