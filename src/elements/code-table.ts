import { afterFrame } from './after-frame.ts';
import { compareRows, rowTest } from './table-filter.ts';
import { TableChunks } from './table-chunks.ts';
import { readRows, type TableRow } from './table-row.ts';
import { fillForm, queryOf, readForm } from './table-state.ts';
import { onFollow } from './on-follow.ts';
import { partOf } from './part.ts';
import { startSnippets } from './snippet-start.ts';
import { keepInAddress } from './table-address.ts';

/** Browsers refuse to rewrite the address more often than about three times a second. */
const ADDRESS_DELAY_MS = 350;

/**
 * `<code-table>` around a filter form and a table of codes: shows the rows that fit, in the order
 * asked for, keeps what the form asks in the page's address, and tells by an event `filtered` that other
 * rows are shown. Without it the table stands whole.
 */
export class CodeTable extends HTMLElement {
  #rows: TableRow[] = [];
  #chunks: TableChunks | undefined;
  #sort = 'code';
  #timer = 0;
  #isAsked = false;

  connectedCallback(): void {
    const table = this.#find<HTMLTableElement>('table');
    this.#rows = readRows(table);
    this.#chunks = new TableChunks(table);
    for (const header of this.#headers) this.#makeSortable(header);
    this.#form.addEventListener('input', () => {
      this.#applySoon();
      clearTimeout(this.#timer);
      this.#timer = window.setTimeout(this.#keep, ADDRESS_DELAY_MS);
    });
    this.#form.addEventListener('change', this.#keepSoon);
    this.#form.addEventListener('submit', (event) => {
      event.preventDefault();
    });
    this.#reset.addEventListener('click', () => {
      fillForm(this.#form, new URLSearchParams());
      this.#applySoon();
      this.#keepSoon();
      // The button is disabled now, and cannot hold the focus.
      this.#find('input[type=search]').focus({ preventScroll: true });
    });
    // Whoever comes back finds what was asked.
    onFollow(this, this.#keep);
    window.addEventListener('popstate', this.#restore);
    window.addEventListener('hashchange', this.#reveal);
    this.#restore();
    this.#reveal();
    startSnippets(this);
  }

  disconnectedCallback(): void {
    window.removeEventListener('popstate', this.#restore);
    window.removeEventListener('hashchange', this.#reveal);
  }

  /** The rows that fit, in the order asked for. */
  get shownRows(): readonly HTMLTableRowElement[] {
    return this.#chunks?.shown ?? [];
  }

  get #form(): HTMLFormElement {
    return this.#find('form');
  }

  get #reset(): HTMLButtonElement {
    return this.#find('form button');
  }

  get #headers(): NodeListOf<HTMLElement> {
    return this.querySelectorAll<HTMLElement>('th[data-sort]');
  }

  #find<Found extends HTMLElement>(selector: string): Found {
    return partOf(this, selector);
  }

  #makeSortable(header: HTMLElement): void {
    const column = header.dataset.sort ?? '';
    const button = document.createElement('button');
    button.type = 'button';
    button.append(...header.childNodes);
    button.addEventListener('click', () => {
      const order = this.#find<HTMLSelectElement>('select[name=sort]');
      order.value = order.value === column ? `-${column}` : column;
      this.#applySoon();
      this.#keepSoon();
    });
    header.append(button);
  }

  /** Once the letter or the choice itself is on the screen; for letters in quick succession, once. */
  #applySoon(): void {
    if (this.#isAsked) return;
    this.#isAsked = true;
    this.#chunks?.hold();
    afterFrame(() => this.#apply());
  }

  #apply(): void {
    this.#isAsked = false;
    const state = readForm(this.#form);
    const fits = rowTest(state);
    const isSorted = state.sort === this.#sort;
    if (!isSorted) this.#rows.sort(compareRows(state.sort));
    this.#chunks?.show(this.#rows.filter(fits).map(({ element }) => element));
    if (!isSorted) this.#markOrder(state.sort);
    const [shown, all] = [this.shownRows.length, this.#rows.length];
    this.#find<HTMLOutputElement>('output').value = `${String(shown)} of ${String(all)} codes`;
    this.#find('.none').hidden = shown > 0;
    this.#find('table').toggleAttribute('data-empty', shown === 0);
    this.#reset.disabled = queryOf(state) === '';
    this.dispatchEvent(new Event('filtered'));
  }

  #markOrder(sort: string): void {
    this.#sort = sort;
    for (const header of this.#headers) {
      const { sort: column } = header.dataset;
      if (sort.replace('-', '') !== column) header.removeAttribute('aria-sort');
      else header.setAttribute('aria-sort', sort === column ? 'ascending' : 'descending');
    }
  }

  #fill(query: string): void {
    fillForm(this.#form, new URLSearchParams(query));
    this.#apply();
  }

  #keep = (): void => {
    clearTimeout(this.#timer);
    keepInAddress('filter', [...new URLSearchParams(queryOf(readForm(this.#form)))]);
  };

  /** Browsers take their time for an address: the page answers first. */
  #keepSoon = (): void => {
    afterFrame(this.#keep);
  };

  #restore = (): void => {
    this.#fill(window.location.search);
  };

  /** A link to a row leads to it, even where the filter hides it. */
  #reveal = (): void => {
    // While the page loads, `:target` is not set yet. Codes stand in addresses as they are.
    const id = window.location.hash.slice(1);
    const row = this.#rows.find(({ element }) => element.id === id)?.element;
    if (row === undefined || this.shownRows.includes(row)) return;
    this.#fill('');
    this.#keep();
    this.#chunks?.finish();
    row.scrollIntoView();
  };
}

customElements.define('code-table', CodeTable);
