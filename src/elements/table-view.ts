/** The height of a row where none was ever shown, in pixels. */
const USUAL_HEIGHT = 57;
/** Cards side by side where it cannot be told: a line of one, two or three each fits in so many. */
const MOST_COLUMNS = 6;
/** Rows may be lower than others are: so many more of them may fit into the window. */
const SPARE = 0.1;

/** How table and window stand to each other. */
interface Place {
  /** From the page's top to the first row, in pixels. */
  top: number;
  /** The page's height without its rows. */
  around: number;
  windowHeight: number;
  /** Cards side by side; 1 for rows. */
  columns: number;
}

/** Tells which rows of a long table stand in the window, without having the page laid out for it. */
export class TableView {
  readonly #table: HTMLTableElement;
  readonly #count: () => number;
  #place: Place | undefined;
  #scrolled = 0;
  #rowHeight = USUAL_HEIGHT;

  /** @param count how many rows the table shows */
  constructor(table: HTMLTableElement, count: () => number) {
    this.#table = table;
    this.#count = count;
    // When it is told, the page has just been laid out.
    const sizes = new ResizeObserver(this.#look);
    for (const element of [table, document.body]) sizes.observe(element);
    window.addEventListener('resize', this.#look);
    window.addEventListener('scroll', () => (this.#scrolled = window.scrollY), { passive: true });
  }

  /** The height of a row, in pixels; of cards side by side, their share of it. */
  get rowHeight(): number {
    return this.#rowHeight;
  }

  /**
   * The first row in the window, and the one behind its last, in whole lines of cards, once the table has
   * so many rows. None are there where both are the same.
   */
  inWindow(count: number): readonly [first: number, end: number] {
    const { top, around, windowHeight, columns } = (this.#place ??= this.#look());
    const height = this.#rowHeight;
    const lowest = Math.max(0, around + count * height - windowHeight);
    const above = Math.min(this.#scrolled, lowest) - top;
    const first = Math.max(0, above / height);
    const seen = Math.max(0, (above + windowHeight) / height - first);
    const start = Math.floor(first / columns) * columns;
    const end = Math.ceil((first + seen * (1 + SPARE)) / columns) * columns;
    return [Math.min(start, count), Math.min(end, count)];
  }

  #look = (): Place => {
    const { top, height } = this.#table.getBoundingClientRect();
    const head = this.#table.tHead?.offsetHeight ?? 0;
    const { scrollHeight, clientHeight } = document.documentElement;
    this.#scrolled = window.scrollY;
    if (this.#count() > 0) this.#rowHeight = (height - head) / this.#count();
    return (this.#place = {
      top: top + this.#scrolled + head,
      around: scrollHeight - height + head,
      windowHeight: clientHeight,
      columns: this.#columns(),
    });
  };

  #columns(): number {
    const body = this.#table.querySelector('tbody:not(.far, .gone)');
    return body ? getComputedStyle(body).gridTemplateColumns.split(' ').length : MOST_COLUMNS;
  }
}
