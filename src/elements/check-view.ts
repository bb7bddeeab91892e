import { failureHtml } from '../components/check/faults.ts';
import { sourceName } from '../domain/compare/times.ts';
import type { CompareIndex } from '../domain/compare/types.ts';
import { addressIn, searchOf } from './check-address.ts';
import { CheckEngine } from './check-engine.ts';
import { CheckForm } from './check-form.ts';
import { CheckPanel } from './check-panel.ts';
import { CheckPaste } from './check-paste.ts';
import type { CheckReply } from './check-worker.ts';
import { Asking } from './compare-asking.ts';
import './copy-button.ts';
import { partOf } from './part.ts';

/** A pause of typing after which a text is checked. */
const TYPING_MS = 150;
/** A day is typed digit by digit: the check waits for a longer pause. */
const DAY_MS = 600;
/** Browsers refuse to rewrite the address more often than about three times a second. */
const ADDRESS_MS = 350;

/**
 * `<check-view>` around the paste, the form and the places of /check/, with its index as JSON. It checks
 * the paste whenever that, or what it is held against, changes; what that takes is loaded with the first
 * paste. What was chosen stays in the page's address; the paste stays in its field.
 *
 * `data-base`: the site's base path, without a slash at its end. `data-histories`: address of the folder
 * of the sources' histories. `data-tables`: address of the tables that a check knows. `data-sample`: a
 * paste to try it with.
 */
class CheckView extends HTMLElement {
  #index!: CompareIndex;
  #asking!: Asking;
  #form!: CheckForm;
  #paste!: CheckPaste;
  #panel!: CheckPanel;
  #engine!: CheckEngine;
  #listening = new AbortController();
  #timer = 0;
  #addressTimer = 0;

  /** Counts questions, so that an answer that comes late is dropped. */
  #asked = 0;
  #datesWanted = false;

  connectedCallback(): void {
    const { histories = '', tables = '', base = '' } = this.dataset;
    this.#index = JSON.parse(partOf(this, '[type="application/json"]').textContent) as CompareIndex;
    this.#asking = new Asking(this.#index, { histories, origin: location.origin + base });
    const absolute = (url: string): string => new URL(url, location.href).href;
    const addresses = { tables: absolute(tables), histories: absolute(histories) };
    this.#engine = new CheckEngine({ index: this.#index, ...addresses });
    this.#panel = new CheckPanel(this);
    this.#form = new CheckForm(this, this.#index);
    this.#form.fill(addressIn(location.search));
    this.#listen();
    this.toggleAttribute('data-ready', true);
  }

  disconnectedCallback(): void {
    this.#listening.abort();
    this.#engine.end();
    clearTimeout(this.#timer);
    clearTimeout(this.#addressTimer);
  }

  #listen(): void {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    const react = {
      text: (typed: boolean) => this.#askIn(typed ? TYPING_MS : 0),
      unread: () => this.#tell('The browser could not read this file.'),
    };
    this.#paste = new CheckPaste(this, react, signal);
    const against = partOf(this, '[data-against]');
    for (const fields of [against, partOf(this, '#check-language')]) {
      fields.addEventListener('input', ({ target }) => this.#edited(target), { signal });
    }
    against.addEventListener('focusout', ({ target }) => this.#left(target), { signal });
    against.addEventListener('focusin', () => this.#wantDates(), { once: true, signal });
    partOf(this, 'form').addEventListener('submit', (event) => event.preventDefault(), { signal });
    partOf(this, '[data-answer]').addEventListener('click', this.#onClick, { signal });
  }

  #edited(field: EventTarget | null): void {
    this.#form.edited(field);
    this.#followForm();
    if (!this.#form.side.isDate(field)) this.#askIn(0);
    else if (!this.#form.side.typing) this.#askIn(DAY_MS);
  }

  /** Leaving the field ends the typing of a day. */
  #left(field: EventTarget | null): void {
    const { side } = this.#form;
    if (side.isDate(field) && side.typing) void this.#ask();
  }

  /** Keeps what was chosen in the address, and offers its dates. */
  #followForm(): void {
    if (this.#datesWanted) this.#wantDates();
    clearTimeout(this.#addressTimer);
    this.#addressTimer = window.setTimeout(() => {
      const { pathname, search, hash } = location;
      const chosen = searchOf(this.#form.chosen);
      if (chosen !== search) history.replaceState(history.state, '', pathname + chosen + hash);
    }, ADDRESS_MS);
  }

  #wantDates(): void {
    this.#datesWanted = true;
    const { table, side } = this.#form;
    const { at: _, ...ref } = side.edition;
    const key = JSON.stringify([ref, table?.id]);
    void side.offerDates(key, () => this.#asking.dates({ ...ref, table }));
  }

  #onClick = ({ target }: MouseEvent): void => {
    const button = target instanceof Element ? target.closest('button') : null;
    if (button === null) return;
    const { line, table, edition, retry } = button.dataset;
    if (line !== undefined) this.#paste.selectLine(Number(line));
    if (table !== undefined || edition !== undefined) {
      this.#form.choose({ table, edition });
      this.#followForm();
      void this.#ask(true);
    }
    if (retry !== undefined) void this.#ask(true);
  };

  #askIn(delay: number): void {
    clearTimeout(this.#timer);
    if (delay === 0) void this.#ask();
    else this.#timer = window.setTimeout(() => void this.#ask(), delay);
  }

  /** @param focus whether the focus is to move to the answer */
  async #ask(focus = false): Promise<void> {
    clearTimeout(this.#timer);
    const asked = ++this.#asked;
    const { text } = this.#paste;
    if (text.trim() === '') {
      this.#engine.end();
      this.#form.found({});
      this.#panel.clear();
      return;
    }
    if (this.#form.side.unfinished) {
      this.#tell('The date is not complete.');
      return;
    }
    this.#panel.wait();
    const reply = await this.#engine.ask({ text, ...this.#form.question });
    if (reply === undefined || asked !== this.#asked) return;
    this.#show(reply);
    if (focus) this.#panel.focus();
  }

  #show(reply: CheckReply): void {
    if (reply.kind === 'broken') {
      this.#tell('Something went wrong here.');
    } else if (reply.kind === 'missing') {
      const { source } = reply;
      const what =
        source === undefined ? 'The check' : `The history of ${sourceName(source, this.#index)}`;
      this.#tell(`${what} did not load. Check the connection and try again.`, true);
    } else {
      this.#form.found(reply);
      if (this.#datesWanted) this.#wantDates();
      this.#panel.show(reply, this.#paste.isShown);
    }
  }

  #tell(sentence: string, retry = false): void {
    this.#panel.show({ html: String(failureHtml(sentence, retry)), spoken: sentence });
  }
}

customElements.define('check-view', CheckView);
