import { rawOf } from '../domain/compare/reference.ts';
import type { CompareIndex, CompareQuery, RawQuery } from '../domain/compare/types.ts';
import { askedIn, searchOf } from './compare-address.ts';
import { Asking, type Outcome } from './compare-asking.ts';
import { CompareDates } from './compare-dates.ts';
import { CompareEditing } from './compare-editing.ts';
import { CompareForm, SIDES, type SideName } from './compare-form.ts';
import { listenTo } from './compare-listeners.ts';
import { ComparePanel } from './compare-panel.ts';
import { CompareSteps, type Step } from './compare-steps.ts';
import './copy-button.ts';
import { partOf } from './part.ts';

/** How an answer is brought to the reader. */
interface Manner {
  /** What it does to the page's address. */
  address: Step;
  /** Whether the form is to show what was asked, as it does where the form did not ask it. */
  fill?: boolean;
  lead?: 'scroll' | 'focus';
  /** The field whose edit asked. */
  field?: EventTarget | null;
}

/**
 * `<compare-view>` around the form of /compare/, its index as JSON, and the places for problems and
 * the result. It answers what the address or the form asks; what that takes is loaded then alone.
 *
 * `data-base`: the site's base path, without a slash at its end. `data-histories`: address of the
 * folder of the sources' histories. It sets `data-ready` once it works, and `data-asked` once
 * something is asked; the page's own script sets that before anything is drawn.
 */
class CompareView extends HTMLElement {
  #index!: CompareIndex;
  #asking!: Asking;
  #form!: CompareForm;
  #dates!: CompareDates;
  #editing!: CompareEditing;
  #panel!: ComparePanel;
  #steps!: CompareSteps;
  /** Ends every listener when the element leaves the page. */
  #listening = new AbortController();
  /** What the form asks before it is touched. */
  #untouched!: CompareQuery;
  /** Counts questions, so that an answer that comes late is dropped. */
  #asked = 0;
  #again: () => void = () => undefined;
  /** Whether something came of a question: then answers follow the fields. */
  #live = false;
  /** Counts edits of the form, so that an answer that comes late does not undo them. */
  #edits = 0;

  connectedCallback(): void {
    const { histories = '', base = '' } = this.dataset;
    this.#index = JSON.parse(this.#part('[type="application/json"]').textContent) as CompareIndex;
    this.#asking = new Asking(this.#index, { histories, origin: window.location.origin + base });
    this.#panel = new ComparePanel(this);
    this.#steps = new CompareSteps();
    this.#form = new CompareForm(this.#part('form'), this.#index);
    this.#form.sync('');
    this.#dates = new CompareDates(this.#form, this.#asking);
    this.#editing = new CompareEditing(this.#form, (field) =>
      this.#askForm({ address: this.#steps.stepOf(field), field }),
    );
    this.#untouched = this.#form.query;
    this.#listen();
    this.#readAddress();
    this.toggleAttribute('data-ready', true);
  }

  disconnectedCallback(): void {
    this.#listening.abort();
    this.#editing.stop();
  }

  #listen(): void {
    this.#listening = new AbortController();
    const reactions = {
      submit: () => this.#askForm({ address: 'push', lead: 'scroll' }),
      edit: (field: EventTarget | null) => {
        this.#form.edited(field);
        this.#dates.want();
        this.#follow(field);
      },
      leave: (field: EventTarget | null) => this.#editing.left(field),
      near: this.#dates.want,
      swap: () => {
        this.#form.swap();
        this.#follow(null);
      },
      unfold: () => {
        this.toggleAttribute('data-folded', false);
        this.#part('select').focus();
      },
      problem: this.#onProblemClick,
      step: this.#readAddress,
    };
    listenTo(this, reactions, this.#listening.signal);
  }

  #part<Found extends HTMLElement>(selector: string): Found {
    return partOf(this, selector);
  }

  #readAddress = (): void => {
    const search = this.#steps.read();
    if (search === undefined) return;
    const raw = askedIn(search);
    const table = this.#index.tables.find(({ id }) => id === raw?.table)?.id;
    if (raw !== undefined && (raw.a !== null || raw.b !== null || table === undefined)) {
      void this.#ask(raw, { address: 'keep', fill: true });
      return;
    }
    this.#asked += 1;
    this.#live = false;
    for (const state of ['data-folded', 'data-asked']) this.toggleAttribute(state, false);
    this.#panel.clear();
    this.#form.query = { ...this.#untouched, ...(table !== undefined && { table }) };
    this.#dates.follow();
  };

  #onProblemClick = (event: MouseEvent): void => {
    if (!(event.target instanceof Element)) return;
    if (event.target.closest('[data-retry]')) this.#again();
    const link = event.target.closest('a');
    const raw = link && askedIn(link.search);
    if (!raw || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    void this.#ask(raw, { address: 'push', fill: true, lead: 'focus' });
  };

  /** Once something came of a question, the answer follows the fields. */
  #follow(field: EventTarget | null): void {
    this.#edits += 1;
    this.#dates.follow();
    if (this.#live) this.#editing.edited(field);
  }

  #askForm(manner: Manner): void {
    const unfinished = SIDES.filter((side) => this.#form.sides[side].unfinished);
    void this.#ask(rawOf(this.#form.query), manner, unfinished);
  }

  /** @throws what is no part that did not load: then the page says that something went wrong */
  async #ask(raw: RawQuery, manner: Manner, unfinished: readonly SideName[] = []): Promise<void> {
    this.#editing.stop();
    const asked = ++this.#asked;
    const edits = this.#edits;
    const isLate = (): boolean => asked !== this.#asked;
    this.#again = () => void this.#ask(raw, { ...manner, lead: 'focus' }, unfinished);
    this.toggleAttribute('data-asked', true);
    this.#panel.wait();
    try {
      const outcome = await this.#asking.ask(raw, unfinished, (words) => {
        if (!isLate()) this.#panel.wait(words);
      });
      if (isLate()) return;
      if (manner.fill && edits === this.#edits && outcome.query) this.#form.query = outcome.query;
      // A date that is not complete has no place in an address.
      if (outcome.kind === 'answer' || unfinished.length === 0) {
        const shown = outcome.kind === 'answer' ? rawOf(outcome.query) : raw;
        this.#steps.write(searchOf(shown), manner.address, manner.field ?? null);
      }
      this.#show(outcome);
    } catch (error) {
      if (!isLate()) this.#panel.failure('Something went wrong here.');
      throw error;
    } finally {
      if (!isLate()) {
        this.#live = true;
        this.#dates.follow();
        this.#panel.lead(manner.lead);
      }
    }
  }

  #show(outcome: Outcome): void {
    if (outcome.kind === 'answer') {
      this.#panel.answer(outcome.answer);
    } else if (outcome.kind === 'problems') {
      this.#panel.problems(outcome.html);
    } else {
      // The question stands in the address, and is asked again from there.
      if (outcome.reload) this.#again = () => window.location.reload();
      this.#panel.failure(outcome.sentence, 'Try again');
    }
  }
}

customElements.define('compare-view', CompareView);
