import type { Answer } from './compare-answer.ts';
import type { CopyButton } from './copy-button.ts';
import { partOf } from './part.ts';

/** The places of /compare/ in which an answer, problems and failures appear. */
export class ComparePanel {
  readonly #root: HTMLElement;
  readonly #title = document.title;

  constructor(root: HTMLElement) {
    this.#root = root;
  }

  /**
   * Shows that an answer is on its way; one that stands already stays meanwhile, dimmed.
   *
   * @param words what it waits for; absent as long as that is not known
   */
  wait(words?: string): void {
    this.#busy = true;
    if (words === undefined && !this.#answered.hidden) return;
    this.#say(words ?? 'Loading the comparison…');
    this.#root.dataset.state = 'waiting';
  }

  /** Shows an answer. */
  answer({ html, counts, title, markdown, json }: Answer): void {
    this.clear();
    this.#result.innerHTML = html;
    this.#copy('markdown').text = markdown;
    this.#copy('json').text = json;
    this.#answered.hidden = false;
    this.#say(counts);
    document.title = `${title} – ${this.#title}`;
  }

  /** Shows what is wrong with the question, as HTML. */
  problems(html: string): void {
    this.clear();
    this.#problems.hidden = false;
    this.#problems.innerHTML = html;
  }

  /**
   * Says what failed.
   *
   * @param retry word on a button to try again; absent where that is of no use
   */
  failure(sentence: string, retry?: string): void {
    this.clear();
    const words = document.createElement('p');
    words.textContent = sentence;
    this.#problems.hidden = false;
    this.#problems.replaceChildren(words);
    if (retry === undefined) return;
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'ox-button';
    button.dataset.retry = '';
    button.textContent = retry;
    this.#problems.append(button);
  }

  /** Empties every place. */
  clear(): void {
    this.#busy = false;
    this.#problems.hidden = true;
    this.#problems.replaceChildren();
    this.#answered.hidden = true;
    this.#result.replaceChildren();
    this.#say('');
    delete this.#root.dataset.state;
    document.title = this.#title;
  }

  /** Leads to what came: scrolls where it begins out of sight, and moves the focus where asked. */
  lead(how: 'scroll' | 'focus' | undefined): void {
    const table = window.location.hash.slice(1);
    if (how === undefined) {
      if (table !== '') this.#result.querySelector(`[id="${CSS.escape(table)}"]`)?.scrollIntoView();
      return;
    }
    const place = this.#answered.hidden ? this.#problems : this.#answered;
    if (how === 'focus') place.focus({ preventScroll: true });
    const { top } = place.getBoundingClientRect();
    if (top < 0 || top > window.innerHeight * 0.75) place.scrollIntoView();
  }

  /** What stands is not what was asked: it is not copied. */
  set #busy(busy: boolean) {
    if (busy) this.#result.setAttribute('aria-busy', 'true');
    else this.#result.removeAttribute('aria-busy');
    for (const button of this.#root.querySelectorAll('button')) {
      if (button.parentElement?.localName === 'copy-button') button.disabled = busy;
    }
  }

  #say(words: string): void {
    this.#part('[data-status]').textContent = words;
  }

  #copy(name: string): CopyButton {
    return this.#part(`copy-button[data-copy=${name}]`);
  }

  get #answered(): HTMLElement {
    return this.#part('[data-answered]');
  }

  get #result(): HTMLElement {
    return this.#part('[data-result]');
  }

  get #problems(): HTMLElement {
    return this.#part('[data-problems]');
  }

  #part<Found extends HTMLElement>(selector: string): Found {
    return partOf(this.#root, selector);
  }
}
