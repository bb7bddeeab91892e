/** A pause of typing after which a screen reader is told what was found. */
const PAUSE_MS = 400;

/** Says a sentence aloud once nothing else has been said for a moment. */
export class LookupLive {
  readonly #region: HTMLElement;
  #timer = 0;

  constructor(region: HTMLElement) {
    this.#region = region;
  }

  /** An empty sentence silences at once. */
  say(sentence: string): void {
    clearTimeout(this.#timer);
    if (sentence === '') this.#region.textContent = '';
    else this.#timer = window.setTimeout(() => (this.#region.textContent = sentence), PAUSE_MS);
  }
}
