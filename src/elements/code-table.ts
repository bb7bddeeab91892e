import { compareRows, rowTest } from './table-filter.ts';
import { readRows, type TableRow } from './table-row.ts';
import { fillForm, queryOf, readForm } from './table-state.ts';
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
class CodeTable extends HTMLElement {
  #rows: TableRow[] = [];
  #sort = 'code';
  #timer = 0;

  connectedCallback(): void {
    this.#rows = readRows(this.#find('table'));
    for (const header of this.#headers) this.#makeSortable(header);
    this.#form.addEventListener('input', () => {
      this.#apply();
      clearTimeout(this.#timer);
      this.#timer = window.setTimeout(this.#keep, ADDRESS_DELAY_MS);
    });
    this.#form.addEventListener('change', this.#keep);
    this.#form.addEventListener('submit', (event) => {
      event.preventDefault();
    });
    this.#reset.addEventListener('click', () => {
      this.#fill('');
      this.#keep();
      // The button is disabled now, and cannot hold the focus.
      this.#find('input[type=search]').focus();
    });
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
      order.value = this.#sort === column ? `-${column}` : column;
      this.#apply();
      this.#keep();
    });
    header.append(button);
  }

  #apply(): void {
    const state = readForm(this.#form);
    const fits = rowTest(state);
    let shown = 0;
    for (const row of this.#rows) {
      const fit = fits(row);
      if (fit) shown += 1;
      if (row.element.hidden === fit) row.element.hidden = !fit;
    }
    if (state.sort !== this.#sort) this.#arrange(state.sort);
    const all = this.#rows.length;
    this.#find<HTMLOutputElement>('output').value = `${String(shown)} of ${String(all)} codes`;
    this.#find('.none').hidden = shown > 0;
    this.#reset.disabled = queryOf(state) === '';
    this.dispatchEvent(new Event('filtered'));
  }

  #arrange(sort: string): void {
    this.#sort = sort;
    this.#rows.sort(compareRows(sort));
    this.#find('tbody').append(...this.#rows.map(({ element }) => element));
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

  #restore = (): void => {
    this.#fill(window.location.search);
  };

  /** A link to a row leads to it, even where the filter hides it. */
  #reveal = (): void => {
    // While the page loads, `:target` is not set yet. Codes stand in addresses as they are.
    const row = document.getElementById(window.location.hash.slice(1));
    if (!row?.hidden || !this.contains(row)) return;
    this.#fill('');
    this.#keep();
    row.scrollIntoView();
  };
}

customElements.define('code-table', CodeTable);
