import { timesOf } from '../domain/compare/times.ts';
import type { CompareIndex, CompareQuery, CompareTable } from '../domain/compare/types.ts';
import { CompareSide } from './compare-side.ts';
import { partOf } from './part.ts';

/** One of the two editions. */
export type SideName = 'a' | 'b';

/** Both of them. */
export const SIDES = ['a', 'b'] as const satisfies readonly SideName[];

/** The form of /compare/: reads and fills its fields, and keeps those right that hang on others. */
export class CompareForm {
  readonly #form: HTMLFormElement;
  readonly #index: CompareIndex;
  readonly sides: Readonly<Record<SideName, CompareSide>>;

  constructor(form: HTMLFormElement, index: CompareIndex) {
    this.#form = form;
    this.#index = index;
    const side = (name: SideName): CompareSide =>
      new CompareSide(this.#part(`[data-side=${name}]`), index);
    this.sides = { a: side('a'), b: side('b') };
  }

  /** What the form asks; nothing of it is checked yet. */
  get query(): CompareQuery {
    const [table, against] = [this.#table.value, this.#against.value];
    return {
      a: this.sides.a.edition,
      b: this.sides.b.edition,
      ...(table !== '' && { table }),
      ...(against !== '' && { against }),
    };
  }

  set query({ a, b, table = '', against = '' }: CompareQuery) {
    this.sides.a.edition = a;
    this.sides.b.edition = b;
    this.#table.value = table;
    this.sync(against);
  }

  /** Changes the two editions for each other, and their tables where they have two. */
  swap(): void {
    const { a, b } = this.sides;
    const [first, second] = [a.edition, b.edition];
    const [table, against] = [this.#table.value, this.#against.value];
    a.edition = second;
    b.edition = first;
    if (against !== '') this.#table.value = against;
    this.sync(against === '' ? '' : table);
  }

  /** Takes note that a field was edited, and puts right what hangs on it. */
  edited(field: EventTarget | null): void {
    for (const side of SIDES) this.sides[side].edited(field, this.tableOf(side));
    this.sync(this.#against.value);
  }

  /** Whether a field is a date. */
  isDate(field: EventTarget | null): boolean {
    return SIDES.some((side) => this.sides[side].isDate(field));
  }

  /** The table that a side is asked for; undefined for all. */
  tableOf(side: SideName): CompareTable | undefined {
    const id = (side === 'b' && this.#against.value) || this.#table.value;
    return this.#index.tables.find((table) => table.id === id);
  }

  /** Puts fields right that hang on others. */
  sync(against: string): void {
    this.#offerAgainst(against);
    this.sides.a.sync(this.tableOf('a'));
    this.sides.b.sync(this.tableOf('b'));
  }

  /** Offers tables of other protocols for the second edition, where its source has any. */
  #offerAgainst(chosen: string): void {
    const { tables } = this.#index;
    const table = this.tableOf('a');
    const { source } = this.sides.b.edition;
    const has = (each: CompareTable): boolean => timesOf({ source }, this.#index, each).length > 0;
    const others =
      table === undefined
        ? []
        : tables.filter(
            (each) => each.id === chosen || (each.protocol !== table.protocol && has(each)),
          );
    const options = others.map(({ id, name }) => new Option(name, id));
    const same = table !== undefined && !has(table) ? [] : [new Option('the same table', '')];
    this.#against.replaceChildren(...(others.length === 0 ? [] : [...same, ...options]));
    if (others.some(({ id }) => id === chosen)) this.#against.value = chosen;
    this.#part('[data-against]').hidden = others.length === 0;
  }

  get #table(): HTMLSelectElement {
    return this.#part('[name=table]');
  }

  get #against(): HTMLSelectElement {
    return this.#part('[name=against]');
  }

  #part<Found extends HTMLElement>(selector: string): Found {
    return partOf(this.#form, selector);
  }
}
