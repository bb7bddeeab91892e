import { SIDES, type CompareForm } from './compare-form.ts';

/** A day is typed digit by digit: the answer waits for a pause. */
const TYPING_MS = 600;

/** Tells when an edit of the form is complete: a day once it is typed, anything else at once. */
export class CompareEditing {
  readonly #form: CompareForm;
  readonly #done: (field: EventTarget | null) => void;
  #timer = 0;

  /** @param done is told the field of a complete edit */
  constructor(form: CompareForm, done: (field: EventTarget | null) => void) {
    this.#form = form;
    this.#done = done;
  }

  /** Takes note of an edit; null for one of several fields. */
  edited(field: EventTarget | null): void {
    clearTimeout(this.#timer);
    if (!this.#form.isDate(field)) {
      this.#done(field);
    } else if (SIDES.every((side) => !this.#form.sides[side].typing)) {
      this.#timer = window.setTimeout(() => this.#done(field), TYPING_MS);
    } else {
      // Leaving the field ends the typing.
      this.#timer = -1;
    }
  }

  /** Takes note that a field is left, which ends the typing of a day. */
  left(field: EventTarget | null): void {
    if (this.#timer !== 0 && this.#form.isDate(field)) this.#done(field);
  }

  /** Forgets a day that is being typed: the question is asked otherwise. */
  stop(): void {
    clearTimeout(this.#timer);
    this.#timer = 0;
  }
}
