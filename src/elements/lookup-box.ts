import { answer, open, type Opened } from './lookup-answer.ts';
import { growing } from './lookup-field.ts';
import { loadLookup, type Lookup } from './lookup-index.ts';
import { actionOf, type FieldAction } from './lookup-keys.ts';
import { LookupLive } from './lookup-live.ts';
import { lacks, loadRest, type Rest } from './lookup-rest.ts';
import { LookupResults } from './lookup-results.ts';
import { loadSummaries } from './lookup-summaries.ts';
import { guessOf, queryOf, withQuery } from './lookup-url.ts';
import { emptyLine, failedLine, spokenOf, waitLine } from './lookup-words.ts';
import { onFollow } from './on-follow.ts';
import { partOf } from './part.ts';

/** Longer text is answered once it rests, and has been painted. */
const longText = 10_000;
const REST_MS = 120;
/** The first answer waits no longer for summaries: those that come later make its cards grow. */
const PATIENCE_MS = 250;
/** A wait that is shorter is not told. */
const WAIT_MS = 400;
/** Browsers allow few changes of the address in a row. */
const MIRROR_MS = 250;

/**
 * The lookup field: answers as one types. Its code arrives when it is wanted, and the index with it.
 * The markup stands in `LookupBox.astro`; it works as a combobox whose list box are the cards below it. Short
 * queries go into the page's address where `data-mirror` stands; nothing else leaves the field.
 *
 * `data-report`: address of a new issue. `data-guess`: the field begins with the last part of the
 * path. `data-enter`: Enter was pressed before this code arrived.
 */
class LookupBox extends HTMLElement {
  #field!: HTMLTextAreaElement;
  #results: LookupResults | undefined;
  #live!: LookupLive;
  #fit!: () => void;
  /** Here with the first text. */
  #lookup: Lookup | undefined;
  readonly #rest: Rest = {};
  #failed = false;
  #walking = false;
  /** The last key asks for a new line. */
  #newLine = false;
  #mirrorTimer = 0;
  /** Settles when the field's last text has been answered. */
  #answered: Promise<void> = Promise.resolve();
  /** Counts texts, so that an answer that comes late is dropped. */
  #asked = 0;

  connectedCallback(): void {
    // It may be moved.
    if (this.#results) return;
    const field = partOf<HTMLTextAreaElement>(this, 'textarea');
    const list = partOf(this, '[data-hits]');
    this.#field = field;
    this.#fit = growing(field);
    this.#live = new LookupLive(partOf(this, '[data-live]'));
    this.#results = new LookupResults(list, partOf(this, '[data-line]'), this.dataset.report ?? '');
    // A text of several lines may not take the role of a combobox; it works as one.
    field.ariaAutoComplete = 'list';
    field.ariaHasPopup = 'listbox';
    field.setAttribute('aria-controls', list.id);
    field.addEventListener('input', () => this.#ask());
    field.addEventListener('keydown', (event) => this.#onKey(event));
    field.addEventListener('beforeinput', (event) => this.#onInput(event));
    // Whoever comes back finds what was asked.
    onFollow(this, () => this.#mirror());

    const here = new URL(location.href);
    if (field.value === '' && 'guess' in this.dataset) field.value = guessOf(here);
    if (field.value === '' && 'mirror' in this.dataset) field.value = queryOf(here);
    if (field.value === '') void this.#warm();
    this.#ask();
    if ('enter' in this.dataset) this.#enter();
  }

  /** Loads what is going to be wanted, and lets the index be unpacked before the first key. */
  async #warm(): Promise<void> {
    try {
      open(await loadLookup(), 'code');
    } catch {
      // The first text tries again, and tells.
    }
  }

  /** Answers what stands in the field: at once where everything is there and the text is short. */
  #ask(): void {
    const asked = ++this.#asked;
    const text = this.#field.value;
    this.#field.toggleAttribute('data-lines', text.includes('\n'));
    this.#fit();
    this.#mirrorLater();
    this.#answered = Promise.resolve();
    if (text.trim() === '') this.#clear(emptyLine);
    else if (this.#lookup && text.length <= longText) {
      this.#answered = this.#read(this.#lookup, asked, text) ?? this.#answered;
    } else this.#answered = this.#askLater(asked, text);
  }

  async #askLater(asked: number, text: string): Promise<void> {
    const waiting = window.setTimeout(() => {
      if (asked === this.#asked && !this.#lookup) this.#results?.wait(waitLine);
    }, WAIT_MS);
    try {
      const summaries = loadSummaries().then(() => this.#results?.list.summarise());
      if (text.length > longText) await pause(REST_MS);
      if (asked !== this.#asked) return;
      const soon = Promise.race([summaries, pause(PATIENCE_MS)]);
      [this.#lookup] = await Promise.all([loadLookup(), soon]);
    } catch {
      if (asked !== this.#asked) return;
      this.#fail();
    } finally {
      clearTimeout(waiting);
    }
    if (asked !== this.#asked || !this.#lookup) return;
    await this.#read(this.#lookup, asked, text);
  }

  /** Shows what a text says: at once, or once the code that it needs is there. */
  #read(lookup: Lookup, asked: number, text: string): Promise<void> | undefined {
    const read = open(lookup, text);
    if (lacks(read, this.#rest)) return this.#showLater(lookup, asked, read);
    this.#show(lookup, read);
    return undefined;
  }

  async #showLater(lookup: Lookup, asked: number, read: Opened): Promise<void> {
    await loadRest(read, this.#rest);
    if (asked === this.#asked) this.#show(lookup, read);
  }

  #show(lookup: Lookup, read: Opened): void {
    const found = answer(lookup, read, this.#rest.complete, this.#rest.naming);
    this.#results?.show(found);
    this.#live.say(spokenOf(found));
    this.#settle();
  }

  #fail(): void {
    this.#results?.fail(failedLine, () => {
      this.#field.focus();
      this.#ask();
    });
    this.#settle();
    this.#failed = true;
    this.#live.say(failedLine);
  }

  #clear(line: string): void {
    this.#results?.clear(line);
    this.#live.say('');
    this.#settle();
  }

  /** Tells page and assistive software what stands there now. */
  #settle(): void {
    const open = this.#results?.isOpen === true;
    this.#failed = false;
    this.#walking = false;
    // The answer takes the place of the page that the field stands on.
    if (!this.closest('dialog')) document.documentElement.toggleAttribute('data-looking', open);
    this.#pointAt();
  }

  /** Names the chosen hit; what has not changed is not set again. */
  #pointAt(): void {
    const field = this.#field;
    const id = this.#results?.list.active?.id ?? null;
    if (field.getAttribute('aria-activedescendant') === id) return;
    if (id === null) field.removeAttribute('aria-activedescendant');
    else field.setAttribute('aria-activedescendant', id);
  }

  #onKey(event: KeyboardEvent): void {
    this.#newLine = event.key === 'Enter' && event.shiftKey;
    const action = actionOf(event, this.#field, this.#walking);
    if (action === undefined) return;
    event.preventDefault();
    this.#act(action);
  }

  /** Some touch keyboards break the line without telling of a key. */
  #onInput(event: InputEvent): void {
    const breaks = event.inputType === 'insertLineBreak' || event.data === '\n';
    if (breaks && !this.#newLine) {
      event.preventDefault();
      this.#enter();
    } else if (event.data?.includes('\n')) {
      // A long paste is laid out once, in the type that it is going to have.
      this.#field.toggleAttribute('data-lines', true);
    }
  }

  #act(action: FieldAction): void {
    if (action === 'open') this.#enter();
    else if (action === 'clear') {
      this.#field.value = '';
      this.#ask();
    } else {
      this.#walking = true;
      this.#results?.list.walk(action === 'next' ? 1 : -1);
      this.#pointAt();
    }
  }

  /** Opens the chosen hit, or the family of the only code, as soon as there is one. */
  #enter(): void {
    if (this.#failed) this.#ask();
    void this.#answered.then(() => this.#results?.target?.click());
  }

  #mirrorLater(): void {
    clearTimeout(this.#mirrorTimer);
    this.#mirrorTimer = window.setTimeout(() => this.#mirror(), MIRROR_MS);
  }

  #mirror(): void {
    clearTimeout(this.#mirrorTimer);
    if (!('mirror' in this.dataset)) return;
    const url = withQuery(new URL(location.href), this.#field.value);
    if (url.href !== location.href) history.replaceState(history.state, '', url);
  }
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((over) => setTimeout(over, milliseconds));
}

customElements.define('lookup-box', LookupBox);
