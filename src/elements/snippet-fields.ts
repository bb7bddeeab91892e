import type { Casing, Form, SnippetOptions } from '../domain/snippets/types.ts';
import { partOf } from './part.ts';
import type { Choice } from './snippet-choice.ts';

/** The fields of the panel, in which a reader chooses a form and its options. */
export class SnippetFields {
  readonly #form: HTMLFormElement;

  constructor(form: HTMLFormElement) {
    this.#form = form;
    form.addEventListener('submit', (event) => event.preventDefault());
  }

  /** What is chosen now. */
  get choice(): Choice {
    return {
      // The fields offer these and nothing else.
      form: this.#select('form').value as Form,
      options: {
        casing: this.#select('casing').value as Casing,
        codes: this.#select('codes').value as SnippetOptions['codes'],
        comments: this.#comments.checked,
      },
    };
  }

  set choice({ form, options: { casing, codes, comments } }: Choice) {
    this.#select('form').value = form;
    this.#select('casing').value = casing;
    this.#select('codes').value = codes;
    this.#comments.checked = comments;
  }

  /** Leads the keyboard here. */
  focus(options?: FocusOptions): void {
    this.#select('form').focus(options);
  }

  get #comments(): HTMLInputElement {
    return partOf(this.#form, '[name=comments]');
  }

  #select(name: string): HTMLSelectElement {
    return partOf(this.#form, `select[name=${name}]`);
  }
}
