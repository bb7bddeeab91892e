import type { Asking } from './compare-asking.ts';
import { SIDES, type CompareForm } from './compare-form.ts';

/** The lists of change dates: filled once somebody is at the form, and kept to what it asks. */
export class CompareDates {
  readonly #form: CompareForm;
  readonly #asking: Asking;
  #wanted = false;

  constructor(form: CompareForm, asking: Asking) {
    this.#form = form;
    this.#asking = asking;
  }

  /** Fills the lists, and from now on follows the form. */
  want = (): void => {
    this.#wanted = true;
    this.follow();
  };

  /** Fills the lists for what the form asks now, where they are wanted. */
  follow(): void {
    if (!this.#wanted) return;
    for (const name of SIDES) {
      const side = this.#form.sides[name];
      const { source, version } = side.edition;
      const table = this.#form.tableOf(name);
      const key = JSON.stringify([source, version, table?.id]);
      void side.offerDates(key, () =>
        this.#asking.dates({ source, ...(version !== undefined && { version }), table }),
      );
    }
  }
}
