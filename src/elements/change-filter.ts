import { ChangeList } from './change-list.ts';
import { fillForm } from './table-state.ts';

/**
 * `<change-filter>` around a form and a log of changes: shows what happened in the chosen source and
 * table, and keeps the choice in the page's address. Without it, or without a form, the log stands
 * whole.
 */
class ChangeFilter extends HTMLElement {
  #form: HTMLFormElement | null = null;
  #list = new ChangeList(this);

  connectedCallback(): void {
    this.#form = this.querySelector('form');
    if (this.#form === null) return;
    this.#list = new ChangeList(this);
    this.#form.addEventListener('change', this.#choose);
    this.#form.addEventListener('submit', (event) => {
      event.preventDefault();
    });
    this.#form.querySelector('button')?.addEventListener('click', () => {
      this.#fill('');
      this.#keep();
      // The button is disabled now, and cannot hold the focus.
      this.#form?.querySelector('select')?.focus();
    });
    window.addEventListener('popstate', this.#restore);
    window.addEventListener('hashchange', this.#reveal);
    this.#restore();
    this.#reveal();
  }

  disconnectedCallback(): void {
    window.removeEventListener('popstate', this.#restore);
    window.removeEventListener('hashchange', this.#reveal);
  }

  /** What the form asks for, as an address keeps it: only fields that ask something. */
  get #query(): URLSearchParams {
    const query = new URLSearchParams();
    for (const [name, value] of new FormData(this.#form ?? undefined)) {
      if (typeof value === 'string' && value !== '') query.set(name, value);
    }
    return query;
  }

  #apply(): void {
    const query = this.#query;
    const read = (name: string): string => query.get(name) ?? '';
    const shown = this.#list.show({ source: read('source'), table: read('table') });
    const output = this.#form?.querySelector('output');
    if (output) output.value = `${String(shown)} of ${String(this.#list.size)} shown`;
    const button = this.#form?.querySelector('button');
    if (button) button.disabled = query.size === 0;
    const none = this.querySelector<HTMLElement>('.none');
    if (none) none.hidden = shown > 0;
  }

  #fill(query: string): void {
    if (this.#form) fillForm(this.#form, new URLSearchParams(query));
    this.#apply();
  }

  #keep(): void {
    const query = this.#query.toString();
    const { pathname, search, hash } = window.location;
    if (query === search.slice(1)) return;
    history.replaceState(history.state, '', pathname + (query && `?${query}`) + hash);
  }

  #choose = (): void => {
    this.#apply();
    this.#keep();
  };

  #restore = (): void => {
    this.#fill(window.location.search);
  };

  /** A link to a commit or month leads to it, even where the filter hides it. */
  #reveal = (): void => {
    const target = document.getElementById(window.location.hash.slice(1));
    if (!target || !this.contains(target) || target.closest('[hidden]') === null) return;
    this.#fill('');
    this.#keep();
    target.scrollIntoView();
  };
}

customElements.define('change-filter', ChangeFilter);
