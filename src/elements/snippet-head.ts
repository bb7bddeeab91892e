import { partOf } from './part.ts';

/** What the panel's head has to say, and which of its buttons can do something. */
export interface HeadState {
  /** What is taken, of how much. */
  count: string;
  /** What that gives, and what is left out. */
  more: string;
  /** Whether there is something to copy and download. */
  filled: boolean;
  /** Whether there is something to untick. */
  ticked: boolean;
  /** Whether there is something to tick. */
  tickable: boolean;
  /** Whether it failed, and can be tried again. */
  failed: boolean;
}

/** The panel's head: how many codes are taken, what is left out, and what can be done with them. */
export class SnippetHead {
  readonly #panel: HTMLElement;

  /** @param acts what each button does, by its `data-act` */
  constructor(panel: HTMLElement, acts: Readonly<Record<string, () => void>>) {
    this.#panel = panel;
    panel.addEventListener('click', ({ target }) => {
      const button = (target as HTMLElement).closest<HTMLElement>('[data-act]');
      acts[button?.dataset.act ?? '']?.();
    });
  }

  /** Says what is there now. */
  set state({ count, more, filled, ticked, tickable, failed }: HeadState) {
    partOf<HTMLOutputElement>(this.#panel, 'output').value = count;
    partOf(this.#panel, '.snippet-left').textContent = more;
    this.#button('copy-button button').disabled = !filled;
    this.#button('[data-act=download]').disabled = !filled;
    this.#button('[data-act=clear]').disabled = !ticked;
    this.#button('[data-act=shown]').disabled = !tickable;
    this.#button('[data-act=retry]').hidden = !failed;
  }

  #button(selector: string): HTMLButtonElement {
    return partOf(this.#panel, selector);
  }
}
