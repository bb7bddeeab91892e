import { afterFrame } from './after-frame.ts';
import { TableView } from './table-view.ts';

/** So many rows stand together near the window: they fill lines of cards with one, two or three in each. */
const NEAR = 6;
/** So many farther away. */
const FAR = 120;
/** What is no farther away than so many windows is near: browsers lay it out ahead. */
const MARGIN = 1.5;
/** So many rows are put in their places at once; more would hold up the next frame. */
const AT_ONCE = 72;
/** What is not in the window waits until nothing was asked for so long: the next letter may change it all. */
const REST_MS = 250;

/** Rows that stand together, in a `tbody` of their own. */
interface Chunk {
  body: HTMLTableSectionElement;
  rows: readonly HTMLTableRowElement[];
  /** How many rows lie between it and the window; 0 for what is seen. */
  away: number;
}

/**
 * Shows rows of a long table in another order within one frame, however many they are: those in the window
 * at once, the others a few in each frame once nothing more is asked. Room is kept for them; until they
 * come they stand where they stood, out of sight.
 */
export class TableChunks {
  readonly #table: HTMLTableElement;
  readonly #view: TableView;
  #shown: readonly HTMLTableRowElement[];
  /** What is still to be shown, nearest first. */
  #waiting: Chunk[] = [];
  #turn = 0;
  #isResting = false;

  /** @param table with all its rows in one body, in their order */
  constructor(table: HTMLTableElement) {
    this.#table = table;
    this.#shown = [...(table.tBodies[0]?.rows ?? [])];
    this.#view = new TableView(table, () => this.#shown.length);
    window.addEventListener('beforeprint', () => this.finish());
    window.addEventListener('scroll', this.#wake, { passive: true });
  }

  /** The rows that are shown, in their order, where they stand already or will in a moment. */
  get shown(): readonly HTMLTableRowElement[] {
    return this.#shown;
  }

  /** Puts no more rows in their places until it is told what to show: that comes first. */
  hold(): void {
    this.#turn += 1;
  }

  /** Shows these rows, in their order, and no others. */
  show(rows: readonly HTMLTableRowElement[]): void {
    if (!isSame(rows, this.#shown)) this.#replace(rows);
    this.#goOn((this.#turn += 1), REST_MS);
  }

  #replace(rows: readonly HTMLTableRowElement[]): void {
    const chunks = this.#chunksOf(rows);
    this.#shown = rows;
    const [old] = this.#table.tBodies;
    // What is hidden loses its layout, which takes long: first it is but out of sight.
    for (const body of this.#table.tBodies) body.className = 'gone';
    // What stands behind a body that comes or goes is styled anew: nothing but what is hidden.
    old?.before(...chunks.map(({ body }) => body));
    for (const chunk of chunks) {
      if (chunk.away === 0) reveal(chunk, 'chunk');
      else if (rows.length <= AT_ONCE) chunk.body.append(...chunk.rows);
    }
    this.#waiting = chunks.filter(({ away }) => away > 0).sort((a, b) => a.away - b.away);
  }

  /** Puts every row in its place now. */
  finish(): void {
    while (this.#step());
  }

  #goOn(turn: number, rest = 0): void {
    this.#isResting = rest > 0;
    const next = (): void => {
      if (turn === this.#turn && this.#step()) this.#goOn(turn);
    };
    afterFrame(next, rest);
  }

  /** Whoever scrolls comes to what waits. */
  #wake = (): void => {
    if (this.#isResting) this.#goOn((this.#turn += 1));
  };

  /** @returns whether something is left to do */
  #step(): boolean {
    const next = this.#waiting.shift();
    if (next !== undefined) {
      reveal(next);
      return true;
    }
    for (const body of [...this.#table.tBodies]) {
      if (body.rows.length === 0) body.remove();
      else if (body.className === 'gone') body.hidden = true;
    }
    return false;
  }

  #chunksOf(rows: readonly HTMLTableRowElement[]): Chunk[] {
    const [first, end] = this.#view.inWindow(rows.length);
    const margin = MARGIN * Math.max(end - first, NEAR);
    const chunks: Chunk[] = [];
    for (let at = 0; at < rows.length;) {
      const isFar = at + FAR <= first - margin || at >= end + margin;
      const size = isFar ? FAR : NEAR;
      const next = at < first ? Math.min(at + size, first) : at < end ? end : at + size;
      const away = Math.max(first - next + 1, at - end + 1, 0);
      chunks.push(this.#chunk(rows.slice(at, next), away));
      at = next;
    }
    return chunks;
  }

  /** A body that keeps room for its rows. */
  #chunk(rows: readonly HTMLTableRowElement[], away: number): Chunk {
    const body = document.createElement('tbody');
    body.role = 'rowgroup';
    body.className = 'chunk far later';
    const height = Math.round(rows.length * this.#view.rowHeight);
    body.style.setProperty('--height', `${String(height)}px`);
    return { body, rows, away };
  }
}

/** Puts a chunk's rows into it; what is far is laid out only once it comes near. */
function reveal({ body, rows }: Chunk, look = 'chunk far'): void {
  if (body.rows.length === 0) body.append(...rows);
  body.className = look;
}

function isSame(some: readonly unknown[], others: readonly unknown[]): boolean {
  return some.length === others.length && some.every((one, at) => one === others[at]);
}
