import { afterFrame } from './after-frame.ts';
import { href } from '../components/with-base.ts';
import { isNear, onlyFamily, type Answer } from './lookup-answer.ts';
import { linkTo, make, write } from './lookup-dom.ts';
import { LookupList } from './lookup-list.ts';
import { unlistedCard } from './lookup-unlisted.ts';
import { count, lineOf } from './lookup-words.ts';

/** How many cards stand below the field at first. */
const shownAtFirst = 8;
/** How many unlisted codes are told of; a text of numbers could name thousands. */
const unlistedShown = 4;

/** What stands below the field: cards, faults, unlisted codes, a line, the marked text. */
export class LookupResults {
  readonly list: LookupList;
  readonly #line: HTMLElement;
  readonly #report: string;
  readonly #more = make('div', 'lookup-more');
  readonly #faults = make('div', 'lookup-faults');
  readonly #unlisted = make('div', 'lookup-missing');
  readonly #text = make('div', 'lookup-text');
  #answer: Answer | undefined;

  /**
   * @param list the list box
   * @param line the line of words behind it
   * @param report address of a new issue; empty without one
   */
  constructor(list: HTMLElement, line: HTMLElement, report: string) {
    this.list = new LookupList(list);
    this.#line = line;
    this.#report = report;
    list.after(this.#more, this.#faults, this.#unlisted);
    line.after(this.#text);
  }

  /** Shows an answer; what is only for pasted text follows once the rest has been painted. */
  show(answer: Answer): void {
    this.#answer = answer;
    this.#showCards(shownAtFirst);
    // A number that is half typed comes close to many: nothing is reported of it yet.
    const unlisted = isNear(answer) ? [] : answer.unlisted.slice(0, unlistedShown);
    this.#unlisted.replaceChildren(...unlisted.map((code) => unlistedCard(code, this.#report)));
    write(this.#line, lineOf(answer));
    if (answer.faults.length === 0) this.#faults.replaceChildren();
    if (answer.plain) this.#text.replaceChildren();
    const follows = !answer.plain || answer.faults.length > 0;
    if (follows) afterFrame(() => void this.#follow(answer));
  }

  /** Shows nothing but a line. */
  clear(line: string): void {
    this.#answer = undefined;
    this.list.show([], '');
    for (const part of [this.#more, this.#faults, this.#unlisted, this.#text]) {
      part.replaceChildren();
    }
    write(this.#line, line);
  }

  /** Says that something takes its time; what stands there stays. */
  wait(line: string): void {
    write(this.#line, line);
  }

  /** Shows nothing but a line that tells a failure, and what there is to do. */
  fail(line: string, retry: () => void): void {
    this.clear(line);
    const button = make('button', 'ox-button', 'Try again');
    button.type = 'button';
    button.addEventListener('click', retry);
    // Tables stand there whole, and need no index.
    this.#line.append(' ', button, ' ', linkTo(href('/#tables'), 'All tables'));
  }

  /** Whether anything stands below the field that takes the place of the page. */
  get isOpen(): boolean {
    const { cards, faults, unlisted } = this.#answer ?? {};
    return [cards, faults, unlisted].some((part) => part !== undefined && part.length > 0);
  }

  /** What Enter opens: the chosen hit, or the family of the only code that there is. */
  get target(): HTMLAnchorElement | undefined {
    if (this.list.active) return this.list.active;
    if (!this.#answer || !onlyFamily(this.#answer)) return undefined;
    return this.#unlisted.querySelector<HTMLAnchorElement>('[data-family]') ?? undefined;
  }

  async #follow(answer: Answer): Promise<void> {
    // Without it the cards stand alone; the next text tries again.
    const paste = await import('./lookup-paste.ts').catch(() => undefined);
    // Meanwhile something else may have been asked.
    if (this.#answer !== answer || !paste) return;
    const { faultList, markedText } = paste;
    if (answer.faults.length > 0) this.#faults.replaceChildren(faultList(answer.faults));
    if (!answer.plain) this.#text.replaceChildren(...markedText(answer));
  }

  #showCards(most: number): void {
    const { cards = [], text = '' } = this.#answer ?? {};
    this.list.show(cards.slice(0, most), text);
    this.#more.replaceChildren();
    if (cards.length <= most) return;
    const button = make('button', 'ox-button', `Show all ${count(cards.length, 'code')}`);
    button.type = 'button';
    button.addEventListener('click', () => {
      this.#showCards(cards.length);
      this.#more.closest('lookup-box')?.querySelector('textarea')?.focus();
    });
    this.#more.append(button);
  }
}
