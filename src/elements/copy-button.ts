/** How long a button says that it has copied. */
const SAID_MS = 2000;

/**
 * `<copy-button>` around a button: copies a text, and says so on the button and aloud. Where the browser
 * does not let it, it shows the text, selected.
 *
 * The text is the property `text`, which a script sets to a function; else the attribute `data-text`;
 * else what stands at the address `data-src`, fetched once it is wanted; else the code in the frame around it.
 */
export class CopyButton extends HTMLElement {
  /** Gives the text to copy. */
  text: (() => string | Promise<string>) | undefined;
  #status: HTMLElement | undefined;
  #label = '';
  #timer = 0;

  connectedCallback(): void {
    // It may be moved: what it was given the first time moves along.
    if (this.#status !== undefined) return;
    this.#label = this.#button.textContent;
    const status = document.createElement('span');
    status.className = 'sr-only';
    status.setAttribute('role', 'status');
    this.append(status);
    this.#status = status;
    this.#button.addEventListener('click', () => void this.#copy());
  }

  get #button(): HTMLButtonElement {
    const button = this.querySelector('button');
    if (button === null) throw new Error('<copy-button> expects a button inside it.');
    return button;
  }

  async #copy(): Promise<void> {
    const reading = this.#read();
    try {
      await write(reading);
      this.#say('Copied');
    } catch {
      this.#say('Could not copy');
      // A text that is there is shown, and can be copied by hand.
      const text = await reading.catch(() => undefined);
      const hand = await import('./copy-by-hand.ts').catch(() => undefined);
      if (text !== undefined) hand?.copyByHand(text);
    }
  }

  async #read(): Promise<string> {
    if (this.text !== undefined) return this.text();
    const { text, src } = this.dataset;
    if (text !== undefined) return text;
    if (src === undefined) return codeOf(this.parentElement);
    const response = await fetch(src);
    if (!response.ok) throw new Error(`${src}: ${String(response.status)}`);
    return response.text();
  }

  /** The button becomes no narrower, so that what stands beside it stays unless a word is longer. */
  #say(word: string): void {
    const button = this.#button;
    button.style.minWidth = `${String(button.getBoundingClientRect().width)}px`;
    button.textContent = word;
    const status = this.#status;
    if (status) status.textContent = word;
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => {
      button.textContent = this.#label;
      button.style.minWidth = '';
      if (status) status.textContent = '';
    }, SAID_MS);
  }
}

/** The text of a frame of Expressive Code, which gives each line a block of its own. */
function codeOf(frame: Element | null): string {
  const lines = frame?.querySelectorAll('.ec-line') ?? [];
  return Array.from(lines, ({ textContent }) => textContent.replace(/\n$/, '')).join('\n');
}

/** Browsers let a page write for a moment after a click: some only where the write begins at once. */
async function write(text: Promise<string>): Promise<void> {
  try {
    const blob = text.then((plain) => new Blob([plain], { type: 'text/plain' }));
    await navigator.clipboard.write([new ClipboardItem({ 'text/plain': blob })]);
  } catch {
    const plain = await text;
    try {
      await navigator.clipboard.writeText(plain);
    } catch {
      writeBySelection(plain);
    }
  }
}

/** Where there is no clipboard to write to, as on pages without TLS: through a selection. */
function writeBySelection(text: string): void {
  const field = document.createElement('textarea');
  field.value = text;
  field.style.position = 'fixed';
  field.style.opacity = '0';
  const focused = document.activeElement;
  document.body.append(field);
  field.select();
  // Deprecated, and the only way here.
  const { execCommand } = document as { execCommand: (command: string) => boolean };
  const copied = execCommand.call(document, 'copy');
  field.remove();
  if (focused instanceof HTMLElement) focused.focus();
  if (!copied) throw new Error('The browser did not copy.');
}

customElements.define('copy-button', CopyButton);
