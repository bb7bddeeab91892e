import { LookupCard } from './lookup-card.ts';
import type { Found } from './lookup-answer.ts';
import { lineCounter } from './lookup-lines.ts';

/** The list box: its cards are made once and given other hits. */
export class LookupList {
  readonly #list: HTMLElement;
  readonly #cards: LookupCard[] = [];
  #shown = 0;
  #active = -1;

  constructor(list: HTMLElement) {
    this.#list = list;
  }

  /** Shows hits; the first is chosen. */
  show(found: readonly Found[], text: string): void {
    const lineOf = lineCounter(text);
    found.forEach((each, at) => {
      this.#card(at).show(each, lineOf(each.hit));
    });
    for (let at = this.#shown; at < found.length; at += 1) {
      this.#list.append(this.#card(at).element);
    }
    for (let at = found.length; at < this.#shown; at += 1) this.#card(at).element.remove();
    this.#shown = found.length;
    this.#choose(found.length > 0 ? 0 : -1);
  }

  /** Adds the summaries, where they came later than the cards. */
  summarise(): void {
    for (const card of this.#cards.slice(0, this.#shown)) card.summarise();
  }

  /** Chooses the next card, or the one before, around the end. */
  walk(step: 1 | -1): void {
    if (this.#shown === 0) return;
    this.#choose((this.#active + step + this.#shown) % this.#shown);
    this.active?.scrollIntoView({ block: 'nearest' });
  }

  /** The chosen card. */
  get active(): HTMLAnchorElement | undefined {
    return this.#cards[this.#active]?.element;
  }

  #choose(at: number): void {
    if (at === this.#active) return;
    this.#cards[this.#active]?.select(false);
    this.#cards[at]?.select(true);
    this.#active = at;
  }

  #card(at: number): LookupCard {
    return (this.#cards[at] ??= new LookupCard(`${this.#list.id}-${at}`));
  }
}
