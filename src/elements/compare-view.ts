import type { RawQuery } from '../domain/compare/check-query.ts';
import { formatQuery } from '../domain/compare/reference.ts';
import type { CompareIndex, CompareQuery } from '../domain/compare/types.ts';
import { askedIn, rawOf } from './compare-address.ts';
import { Asking } from './compare-asking.ts';
import { CompareDates } from './compare-dates.ts';
import { CompareForm, SIDES, type SideName } from './compare-form.ts';
import { ComparePanel } from './compare-panel.ts';
import './copy-button.ts';
import { partOf } from './part.ts';

/** A day is typed digit by digit: the answer waits for a pause. */
const TYPING_MS = 600;

/** How an answer is brought to the reader. */
interface Manner {
  /** What it does to the page's address. */
  address: 'push' | 'replace' | 'keep';
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
 * folder of the sources' histories.
 */
class CompareView extends HTMLElement {
  #index!: CompareIndex;
  #asking!: Asking;
  #form!: CompareForm;
  #dates!: CompareDates;
  #panel!: ComparePanel;
  /** What the form asks before it is touched. */
  #untouched!: CompareQuery;
  /** The question of the address, when it was last read or written. */
  #search = '';
  /** Counts questions, so that an answer that comes late is dropped. */
  #asked = 0;
  #again: () => void = () => undefined;
  /** Whether something has been answered: then answers follow the fields. */
  #live = false;
  /** Counts edits of the form, so that an answer that comes late does not undo them. */
  #edits = 0;
  /** The field that was edited last: a run of edits of one field is one step back. */
  #edited: EventTarget | null = null;
  #timer = 0;

  connectedCallback(): void {
    const { histories = '', base = '' } = this.dataset;
    this.#index = JSON.parse(this.#part('[type="application/json"]').textContent) as CompareIndex;
    this.#asking = new Asking(this.#index, { histories, origin: window.location.origin + base });
    this.#panel = new ComparePanel(this);
    const form = this.#part<HTMLFormElement>('form');
    this.#form = new CompareForm(form, this.#index);
    this.#form.sync('');
    this.#dates = new CompareDates(this.#form, this.#asking);
    this.#untouched = this.#form.query;

    form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#askForm({ address: 'push', lead: 'scroll' });
    });
    form.addEventListener('input', ({ target }) => {
      this.#edits += 1;
      this.#form.edited(target);
      this.#dates.want();
      this.#follow(target);
    });
    form.addEventListener('focusout', ({ target }) => {
      if (this.#timer !== 0 && this.#form.isDate(target)) this.#askFollowing(target);
    });
    form.addEventListener('focusin', this.#dates.want, { once: true });
    form.addEventListener('pointerover', this.#dates.want, { once: true });
    this.#part('[data-swap]').addEventListener('click', () => {
      this.#edits += 1;
      this.#form.swap();
      this.#follow(null);
    });
    this.#part('[data-unfold]').addEventListener('click', () => {
      this.toggleAttribute('data-folded', false);
      this.#part('select').focus();
    });
    this.#part('[data-problems]').addEventListener('click', this.#onProblemClick);
    window.addEventListener('popstate', this.#readAddress);
    this.toggleAttribute('data-folded', askedIn(window.location.search) !== undefined);
    this.#readAddress();
  }

  disconnectedCallback(): void {
    window.removeEventListener('popstate', this.#readAddress);
  }

  #part<Found extends HTMLElement>(selector: string): Found {
    return partOf(this, selector);
  }

  #readAddress = (): void => {
    const { search } = window.location;
    // A step to a table of the result stays within the same answer.
    if (search === this.#search) return;
    this.#search = search;
    this.#edited = null;
    const raw = askedIn(search);
    const table = this.#index.tables.find(({ id }) => id === raw?.table)?.id;
    if (raw !== undefined && (raw.a !== null || raw.b !== null || table === undefined)) {
      void this.#ask(raw, { address: 'keep', fill: true });
      return;
    }
    this.#asked += 1;
    this.#live = false;
    this.toggleAttribute('data-folded', false);
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

  /** After the first answer, the answer follows the fields. */
  #follow(field: EventTarget | null): void {
    this.#dates.follow();
    if (!this.#live) return;
    clearTimeout(this.#timer);
    if (!this.#form.isDate(field)) {
      this.#askFollowing(field);
    } else if (SIDES.every((side) => !this.#form.sides[side].typing)) {
      this.#timer = window.setTimeout(() => this.#askFollowing(field), TYPING_MS);
    } else {
      // Leaving the field ends the typing.
      this.#timer = -1;
    }
  }

  #askFollowing(field: EventTarget | null): void {
    const same = field !== null && field === this.#edited;
    this.#askForm({ address: same ? 'replace' : 'push', field });
  }

  #askForm(manner: Manner): void {
    const unfinished = SIDES.filter((side) => this.#form.sides[side].unfinished);
    void this.#ask(rawOf(this.#form.query), manner, unfinished);
  }

  async #ask(raw: RawQuery, manner: Manner, unfinished: readonly SideName[] = []): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = 0;
    const asked = ++this.#asked;
    const edits = this.#edits;
    this.#again = () => void this.#ask(raw, { ...manner, lead: 'focus' }, unfinished);
    this.#panel.wait();
    const outcome = await this.#asking.ask(raw, unfinished);
    if (asked !== this.#asked) return;
    const untouched = edits === this.#edits;
    if (manner.fill && untouched && outcome.query) this.#form.query = outcome.query;
    if (outcome.kind === 'failure') {
      this.#panel.failure(outcome.sentence);
    } else if (outcome.kind === 'problems') {
      this.#panel.problems(outcome.html);
    } else {
      this.#write(outcome.query, manner);
      this.#panel.answer(outcome.answer);
      this.#live = true;
    }
    this.#dates.follow();
    this.#panel.lead(manner.lead);
  }

  #write(query: CompareQuery, { address, field = null }: Manner): void {
    if (address === 'keep') return;
    this.#edited = field;
    const search = `?${formatQuery(query)}`;
    if (search === window.location.search) return;
    const { pathname } = window.location;
    if (address === 'push') history.pushState(null, '', pathname + search);
    else history.replaceState(history.state, '', pathname + search);
    this.#search = window.location.search;
  }
}

customElements.define('compare-view', CompareView);
