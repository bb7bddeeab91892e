import { framedLines } from '../components/snippets/frame.ts';
import { partOf } from './part.ts';

/** Expressive Code's frame on a page that it did not render: shows TypeScript. */
export class SnippetPreview {
  readonly #frame: HTMLElement;
  #text = '';

  /**
   * @param frame an empty one
   * @param sample HTML of a frame that Expressive Code did render: it names the styles
   */
  constructor(frame: HTMLElement, sample: string) {
    this.#frame = frame;
    const rendered = new DOMParser().parseFromString(sample, 'text/html');
    for (const { href } of rendered.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]')) {
      const link = document.createElement('link');
      link.rel = 'stylesheet';
      link.href = href;
      document.head.append(link);
    }
  }

  /** What is shown, with a line break at its end; empty where nothing is. */
  get text(): string {
    return this.#text;
  }

  /** What is shown, without the line break at its end: what is copied. */
  get copied(): string {
    return this.#text.trimEnd();
  }

  /** Shows TypeScript; an empty text hides the frame. */
  show(text: string): void {
    if (text === this.#text) return;
    this.#text = text;
    this.#frame.hidden = text === '';
    partOf(this.#frame, 'code').innerHTML = framedLines(text).toString();
  }
}
