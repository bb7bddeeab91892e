import { askedEdition, defaultEdition, editionText } from '../domain/enum-check/asked-edition.ts';
import type { CompareIndex, CompareTable, EditionRef } from '../domain/compare/types.ts';
import { languageNames } from '../components/language-names.ts';
import type { Language } from '../schemas/language.ts';
import type { CheckAddress } from './check-address.ts';
import type { CheckQuestion } from './check-answer.ts';
import { CompareSide } from './compare-side.ts';
import { partOf } from './part.ts';

/** What a paste is held against: the fields above it, and the language beside it. */
export class CheckForm {
  readonly #root: HTMLElement;
  readonly #index: CompareIndex;
  readonly #side: CompareSide;
  /** What the address asks, where the fields cannot say it: until they are edited. */
  #asked: CheckAddress = { table: null, edition: null };
  /** Whether the edition was chosen; one that was not follows the table. */
  #chosen = false;
  /** Id of the table that was guessed. */
  #guess: string | undefined;

  constructor(root: HTMLElement, index: CompareIndex) {
    this.#root = root;
    this.#index = index;
    this.#side = new CompareSide(this.#part('[data-against]'), index);
    this.#follow();
  }

  /** What is chosen; what is not is left to the check. */
  get question(): Omit<CheckQuestion, 'text'> {
    const language = this.#language.value as Language | '';
    const table = this.#asked.table ?? this.#table.value;
    const edition = this.#asked.edition ?? (this.#chosen ? editionText(this.#side.edition) : null);
    return {
      ...(language !== '' && { language }),
      ...(table !== '' && { table }),
      ...(edition !== null && { edition }),
    };
  }

  /** The table in question, chosen or guessed. */
  get table(): CompareTable | undefined {
    const id = this.#table.value === '' ? this.#guess : this.#table.value;
    return this.#index.tables.find((table) => table.id === id);
  }

  /** What the fields name as the edition. */
  get edition(): EditionRef {
    return this.#side.edition;
  }

  /** What of it belongs into the address: what was chosen. */
  get chosen(): { table?: string; edition?: EditionRef } {
    const table = this.#table.value;
    return {
      ...(table !== '' && { table }),
      ...((table !== '' || this.#chosen) && { edition: this.edition }),
    };
  }

  /** The fields of the edition. */
  get side(): CompareSide {
    return this.#side;
  }

  /** Sets the fields from an address; what it asks wrongly is asked on, for the check to tell. */
  fill({ table, edition }: CheckAddress): void {
    this.#table.value = table ?? '';
    if (this.#table.selectedIndex < 0) this.#table.value = '';
    const { ref, messages } = askedEdition(edition ?? undefined, this.table, this.#index);
    this.#asked = {
      table: this.#table.value === '' ? table : null,
      edition: messages.length > 0 ? edition : null,
    };
    const usual = editionText(defaultEdition(this.table, this.#index));
    this.#chosen = edition !== null && editionText(ref) !== usual;
    this.#side.edition = ref;
    this.#side.sync(this.table);
  }

  /** Takes note that a field was edited, and puts right what hangs on it. */
  edited(field: EventTarget | null): void {
    if (field === this.#language) return;
    if (field === this.#table) {
      this.#asked.table = null;
    } else {
      this.#asked.edition = null;
      this.#chosen = true;
      this.#side.edited(field, this.table);
    }
    this.#follow();
  }

  /** Chooses a table, or an edition as an address names it. */
  choose({ table, edition }: { table?: string | undefined; edition?: string | undefined }): void {
    if (table !== undefined) {
      this.#table.value = table;
      this.#asked.table = null;
    }
    if (edition !== undefined) {
      this.#asked.edition = null;
      this.#chosen = true;
      this.#side.edition = askedEdition(edition, this.table, this.#index).ref;
    }
    this.#follow();
  }

  /** Shows what the check found by itself; what is chosen stays. */
  found({
    table,
    language,
  }: {
    table?: string | undefined;
    language?: Language | undefined;
  }): void {
    this.#guess = this.#table.value === '' ? table : undefined;
    const name = this.#index.tables.find(({ id }) => id === this.#guess)?.name;
    this.#first(this.#table).text =
      name === undefined ? 'guessed from the codes' : `${name} (guessed)`;
    this.#first(this.#language).text =
      language === undefined || this.#language.value !== ''
        ? 'detected'
        : `${languageNames[language]} (detected)`;
    this.#follow();
  }

  /** An edition that nobody chose is the table's own. */
  #follow(): void {
    if (!this.#chosen && this.#asked.edition === null) {
      this.#side.edition = defaultEdition(this.table, this.#index);
    }
    this.#side.sync(this.table);
  }

  #first(select: HTMLSelectElement): HTMLOptionElement {
    const [option] = select.options;
    if (option === undefined)
      throw new Error('A list of choices begins with the one that is found.');
    return option;
  }

  get #table(): HTMLSelectElement {
    return this.#part('[name=table]');
  }

  get #language(): HTMLSelectElement {
    return this.#part('#check-language');
  }

  #part<Found extends HTMLElement>(selector: string): Found {
    return partOf(this.#root, selector);
  }
}
