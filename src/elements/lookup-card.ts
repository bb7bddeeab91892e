import { href } from '../components/with-base.ts';
import type { Confidence } from '../domain/lookup/types.ts';
import type { Status } from '../schemas/entry.ts';
import type { Found } from './lookup-answer.ts';
import { make, write } from './lookup-dom.ts';
import { summaryOf } from './lookup-summaries.ts';

/** Sign and token of a status, as in `statusLooks`, without what a card has no room for. */
export const statusSigns: Readonly<Record<Status, readonly [sign: string, token: string]>> = {
  documented: ['●', 'doc'],
  undocumented: ['○', 'und'],
  delisted: ['◐', 'del'],
  retired: ['⊘', 'ret'],
};

/** Shape and word of a confidence; what is certain needs none. */
const sureness: Readonly<Record<Confidence, string>> = {
  certain: '',
  likely: '≈ Likely',
  possible: '? Possible',
};

/**
 * A card of the list: a link that is an option, and can be given another hit. It is laid out with every
 * key, so it is made of few elements: signs and dots stand in its styles.
 */
export class LookupCard {
  readonly element = make('a', 'lookup-hit');
  readonly #number = make('span', 'number');
  readonly #name = make('span', 'name');
  readonly #table = new Text();
  readonly #sure = make('b');
  readonly #reason = new Text();
  readonly #summary = make('span', 'summary');
  readonly #status = make('span', 'ox-chip');
  #found: Found | undefined;

  constructor(id: string) {
    const card = this.element;
    card.id = id;
    card.role = 'option';
    card.tabIndex = -1;
    card.dataset.noPrefetch = '';
    this.select(false);
    const about = make('span', 'about', this.#table, this.#sure, this.#reason);
    const words = make('span', 'words', this.#name, about, this.#summary);
    card.append(this.#number, words, this.#status);
  }

  /**
   * Shows a hit. What it shows already is left alone.
   *
   * @param place says where in a text of several lines the hit stands; may be empty
   */
  show(found: Found, place: string): void {
    const { hit, entry } = found;
    if (this.#found?.entry !== entry) this.#showEntry(found);
    write(this.#sure, sureness[hit.confidence]);
    write(this.#reason, ` · ${hit.reason}${place === '' ? '' : `, ${place}`}`);
    this.#found = found;
    this.summarise();
  }

  /** Adds the summary that came later. */
  summarise(): void {
    if (this.#found) write(this.#summary, summaryOf(this.#found.hit));
  }

  select(selected: boolean): void {
    this.element.ariaSelected = String(selected);
  }

  #showEntry({ entry: { table, code, name, status, url } }: Found): void {
    const text = String(code);
    const isName = !/^-?\d/.test(text);
    this.element.href = href(url);
    this.element.toggleAttribute('data-word', isName);
    write(this.#number, isName ? table.prefix : text);
    write(this.#name, isName ? text : name);
    write(this.#table, `${table.singular.charAt(0).toUpperCase()}${table.singular.slice(1)}`);
    const [sign, token] = statusSigns[status];
    this.#status.className = `ox-chip ox-${token}`;
    this.#status.dataset.sign = sign;
    write(this.#status, status);
  }
}
