/**
 * Boxes to tick in the rows of a table of codes. What is ticked stays so while rows are filtered and
 * sorted; with Shift a whole range of shown rows follows the row.
 */
export class SnippetTicks {
  readonly #body: HTMLElement;
  readonly #boxes = new Map<string, HTMLInputElement>();
  #last: HTMLTableRowElement | undefined;

  /**
   * @param body the rows, each with its code as its id
   * @param changed is told when something was ticked or cleared by hand
   * @param done is told when Enter is pressed on a box
   */
  constructor(body: HTMLElement, changed: () => void, done: () => void) {
    this.#body = body;
    for (const row of this.#rows) this.#boxes.set(row.id, boxIn(row));
    body.addEventListener('click', (event) => {
      const row = rowOfBox(event.target);
      if (row === undefined) return;
      const box = event.target as HTMLInputElement;
      this.#set(event.shiftKey ? this.#between(this.#last, row) : [row], box.checked);
      this.#last = row;
      changed();
    });
    body.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter' || rowOfBox(event.target) === undefined) return;
      event.preventDefault();
      done();
    });
  }

  /** The codes that are ticked, as text, shown or not. */
  get ticked(): string[] {
    return [...this.#boxes].filter(([, box]) => box.checked).map(([code]) => code);
  }

  /** Ticks these codes and no others. */
  set ticked(codes: Iterable<string>) {
    const wanted = new Set(codes);
    this.#set(
      this.#rows.filter(({ id }) => !wanted.has(id)),
      false,
    );
    this.#set(
      this.#rows.filter(({ id }) => wanted.has(id)),
      true,
    );
  }

  /** The codes of the rows that are shown. */
  get shown(): string[] {
    return this.#shownRows.map(({ id }) => id);
  }

  /** How many rows there are. */
  get count(): number {
    return this.#boxes.size;
  }

  /** Ticks every row that is shown, beside what is ticked already. */
  tickShown(): void {
    this.#set(this.#shownRows, true);
  }

  get #rows(): HTMLTableRowElement[] {
    return [...this.#body.querySelectorAll('tr')];
  }

  get #shownRows(): HTMLTableRowElement[] {
    return this.#rows.filter(({ hidden }) => !hidden);
  }

  #set(rows: readonly HTMLTableRowElement[], ticked: boolean): void {
    for (const row of rows) {
      row.classList.toggle('ticked', ticked);
      const box = this.#boxes.get(row.id);
      if (box) box.checked = ticked;
    }
  }

  /** The shown rows from one to another, both with them; the other alone where the one is not shown. */
  #between(
    one: HTMLTableRowElement | undefined,
    other: HTMLTableRowElement,
  ): HTMLTableRowElement[] {
    const rows = this.#shownRows;
    const [from, to] = [one === undefined ? -1 : rows.indexOf(one), rows.indexOf(other)];
    return from === -1 ? [other] : rows.slice(Math.min(from, to), Math.max(from, to) + 1);
  }
}

function boxIn(row: HTMLTableRowElement): HTMLInputElement {
  const label = document.createElement('label');
  label.className = 'tick';
  const box = document.createElement('input');
  box.type = 'checkbox';
  box.ariaLabel = `Take ${row.id}`;
  // Browsers tick again what was ticked when the page was left: the address says what is ticked.
  box.autocomplete = 'off';
  label.append(box);
  row.cells[0]?.prepend(label);
  return box;
}

function rowOfBox(target: EventTarget | null): HTMLTableRowElement | undefined {
  if (!(target instanceof HTMLInputElement)) return undefined;
  return target.closest('.tick')?.closest('tr') ?? undefined;
}
