import type { CopyButton } from './copy-button.ts';
import { LookupLive } from './lookup-live.ts';
import { partOf } from './part.ts';

/** What is shown, what is said, and what the button beside the missing members copies. */
interface Shown {
  html: string;
  spoken: string;
  missing?: string;
}

/** The place of /check/ in which an answer comes: before it stands there what a check tells. */
export class CheckPanel {
  readonly #root: HTMLElement;
  readonly #live: LookupLive;

  constructor(root: HTMLElement) {
    this.#root = root;
    this.#live = new LookupLive(this.#part('[data-live]'));
  }

  /** Says that an answer is on its way; one that stands already stays meanwhile. */
  wait(): void {
    this.#answer.setAttribute('aria-busy', 'true');
    this.#part('[data-wait]').hidden = false;
  }

  /**
   * Shows what came, and says it.
   *
   * @param isShown whether the paste is, so that its lines can be selected
   */
  show({ html, spoken, missing = '' }: Shown, isShown = true): void {
    this.#rest();
    const answer = this.#answer;
    answer.innerHTML = html;
    answer.hidden = false;
    this.#part('[data-legend]').hidden = true;
    const copy = answer.querySelector<CopyButton>('copy-button');
    if (copy) copy.text = () => `${missing}\n`;
    for (const line of answer.querySelectorAll<HTMLButtonElement>('[data-line]')) {
      line.disabled = !isShown;
    }
    this.#live.say(spoken);
    // What comes of it, without what to do about it.
    const [gist = spoken] = spoken.split(/(?<=\.) /);
    const jump = this.#part('[data-jump]');
    jump.textContent = `${gist} ↓`;
    jump.hidden = false;
  }

  /** Shows what a check tells instead of an answer. */
  clear(): void {
    this.#rest();
    this.#answer.replaceChildren();
    this.#answer.hidden = true;
    this.#part('[data-legend]').hidden = false;
    this.#live.say('');
    this.#part('[data-jump]').hidden = true;
  }

  /** Moves the focus to what came: what had it is gone. */
  focus(): void {
    this.#answer.focus({ preventScroll: true });
  }

  #rest(): void {
    this.#answer.removeAttribute('aria-busy');
    this.#part('[data-wait]').hidden = true;
  }

  get #answer(): HTMLElement {
    return this.#part('[data-answer]');
  }

  #part<Found extends HTMLElement>(selector: string): Found {
    return partOf(this.#root, selector);
  }
}
