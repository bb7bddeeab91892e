/** How a question changes the page's address. */
export type Step = 'push' | 'replace' | 'keep';

/** The page's address as the question that is shown: each new question is one step back. */
export class CompareSteps {
  /** The question of the address, when it was last read or written. */
  #search = '';
  /** The field that was edited last: a run of edits of one field is one step. */
  #edited: EventTarget | null = null;

  /** The question of the address; undefined where it is the one that is known already. */
  read(): string | undefined {
    const { search } = window.location;
    // A step to a table of the result stays within the same answer.
    if (search === this.#search) return undefined;
    this.#search = search;
    this.#edited = null;
    return search;
  }

  /** The step that an edit of a field is; null for no field. */
  stepOf(field: EventTarget | null): Step {
    return field !== null && field === this.#edited ? 'replace' : 'push';
  }

  /**
   * Writes a question into the address.
   *
   * @param search the question, with its `?`
   * @param field whose edit asked; null for no field
   */
  write(search: string, step: Step, field: EventTarget | null): void {
    if (step === 'keep') return;
    this.#edited = field;
    if (search === window.location.search) return;
    const { pathname } = window.location;
    if (step === 'push') history.pushState(null, '', pathname + search);
    else history.replaceState(history.state, '', pathname + search);
    this.#search = window.location.search;
  }
}
