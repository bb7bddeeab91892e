import { markdownLink } from '../domain/share/markdown.ts';
import { titleOf } from '../domain/share/texts.ts';
import { CopyButton } from './copy-button.ts';
import { partOf } from './part.ts';

/**
 * What can be copied of a row of a table of codes: one bar for the whole table. It stands in the row
 * that is pointed at or has the focus, and on cards in the one whose end was tapped.
 */
export class RowBar {
  readonly #table: HTMLElement;
  #bar: HTMLElement | undefined;

  /** @param table has the rows in its bodies */
  constructor(table: HTMLElement) {
    this.#table = table;
    for (const type of ['pointerover', 'pointerleave', 'focusin', 'focusout']) {
      table.addEventListener(type, this);
    }
    document.addEventListener('click', this);
  }

  /** Puts the bar where an event wants it, or away. */
  handleEvent(event: Event): void {
    const target = event.target as Element;
    const row = this.#rowOf(target);
    if (event instanceof FocusEvent) {
      const { type, relatedTarget } = event;
      if (type === 'focusin') this.#ask(row);
      else if (relatedTarget instanceof Element && !this.#rowOf(relatedTarget)) this.#hide();
    } else if (event.type === 'click') {
      if (target.closest('.row-bar') !== null) return;
      if (row !== null && target.closest('.f') !== null) this.#ask(row);
      else if (this.#bar?.dataset.asked !== undefined) this.#hide();
    } else if ((event as PointerEvent).pointerType !== 'touch' && !this.#isHeld) {
      if (event.type === 'pointerover') this.#show(row);
      else this.#hide();
    }
  }

  /** The row around an element; null for the head, and for all that is outside of the table. */
  #rowOf(element: Element): HTMLTableRowElement | null {
    const row = element.closest<HTMLTableRowElement>('tbody tr');
    return this.#table.contains(row) ? row : null;
  }

  get #row(): Element | null | undefined {
    return this.#bar?.closest('tr');
  }

  /** Rows that scroll below a pointer at rest take nothing from the keyboard. */
  get #isHeld(): boolean {
    return this.#row?.matches(':has(:focus-visible)') ?? false;
  }

  #show(row: HTMLTableRowElement | null): void {
    if (row === null || this.#row === row) return;
    this.#hide();
    this.#bar = barOf(row);
    row.lastElementChild?.append(this.#bar);
  }

  /** Cards show no bar to a pointer that only passes by. */
  #ask(row: HTMLTableRowElement | null): void {
    this.#show(row);
    if (this.#bar) this.#bar.dataset.asked = '';
  }

  #hide(): void {
    this.#bar?.remove();
    this.#bar = undefined;
  }
}

function barOf(row: HTMLTableRowElement): HTMLElement {
  const link = partOf<HTMLAnchorElement>(row, '.c a');
  const url = new URL(link.pathname, import.meta.env.SITE).href;
  const title = titleOf({ code: row.id, name: partOf(row, '.n').firstChild?.textContent ?? '' });
  const bar = document.createElement('div');
  bar.className = 'row-bar';
  bar.role = 'toolbar';
  bar.ariaLabel = `Copy ${row.id}`;
  bar.append(
    'Copy',
    copying('Link', () => url),
    copying('Markdown', () => markdownLink(title, url)),
    copying('Text', () => textAt(link.href)),
  );
  walk(bar, [...bar.querySelectorAll('button')]);
  return bar;
}

function copying(word: string, text: () => string | Promise<string>): HTMLElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = word;
  const copy = new CopyButton();
  copy.text = text;
  copy.append(button);
  return copy;
}

/** Tab reaches a bar once; arrows lead through it. */
function walk(bar: HTMLElement, buttons: readonly HTMLButtonElement[]): void {
  for (const button of buttons.slice(1)) button.tabIndex = -1;
  bar.addEventListener('keydown', ({ key, target }) => {
    const step = { ArrowLeft: -1, ArrowRight: 1 }[key];
    if (step === undefined) return;
    const at = buttons.indexOf(target as HTMLButtonElement);
    buttons[(at + step + buttons.length) % buttons.length]?.focus();
  });
}

/** The line that the code's own page gives: it has the code's summary. */
async function textAt(page: string): Promise<string> {
  const response = await fetch(page);
  const html = new DOMParser().parseFromString(await response.text(), 'text/html');
  return partOf(html.body, '[data-kind=text]').dataset.text ?? '';
}
