/**
 * Boxes to tick in the rows of a table of codes. What is ticked stays so while rows are filtered and
 * sorted; with Shift a whole range of shown rows follows the row.
 */
export class SnippetTicks {
  readonly #table: HTMLElement;
  readonly #shown: () => readonly HTMLTableRowElement[];
  readonly #boxes = new Map<string, HTMLInputElement>();
  #last: HTMLTableRowElement | undefined;

  /**
   * @param table has the rows in its bodies, each with its code as its id
   * @param shown gives the rows that are shown, in their order
   * @param changed is told when something was ticked or cleared by hand
   * @param done is told when Enter is pressed on a box
   */
  constructor(
    table: HTMLElement,
    shown: () => readonly HTMLTableRowElement[],
    changed: () => void,
    done: () => void,
  ) {
    this.#table = table;
    this.#shown = shown;
    for (const row of this.#rows) this.#boxes.set(row.id, boxIn(row));
    table.addEventListener('click', (event) => {
      const row = rowOfBox(event.target);
      if (row === undefined) return;
      const box = event.target as HTMLInputElement;
      this.#set(event.shiftKey ? this.#between(this.#last, row) : [row], box.checked);
      this.#last = row;
      changed();
    });
    table.addEventListener('keydown', (event) => {
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
    return this.#shown().map(({ id }) => id);
  }

  /** How many rows there are. */
  get count(): number {
    return this.#boxes.size;
  }

  /** Ticks every row that is shown, beside what is ticked already. */
  tickShown(): void {
    this.#set(this.#shown(), true);
  }

  get #rows(): HTMLTableRowElement[] {
    return [...this.#table.querySelectorAll<HTMLTableRowElement>('tbody tr')];
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
  ): readonly HTMLTableRowElement[] {
    const rows = this.#shown();
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
