import { html } from '../components/html.ts';
import { statusLooks } from '../components/status.ts';
import type { Arranged, Chosen } from './search-arrange.ts';
import { partOf } from './part.ts';

/** The two fields that narrow a search: where to look, and with which status. */
export class SearchFilters {
  readonly #section: HTMLSelectElement;
  readonly #status: HTMLSelectElement;

  /**
   * @param place - Where the fields are put.
   * @param onChange - Told when a reader chooses something.
   */
  constructor(place: HTMLElement, onChange: () => void) {
    place.innerHTML = html`<select aria-label="Where to search" data-of="section"></select>
      <select aria-label="Status" data-of="status"></select>`.toString();
    this.#section = partOf(place, '[data-of="section"]');
    this.#status = partOf(place, '[data-of="status"]');
    this.show({ sections: new Map(), statuses: new Map() }, []);
    place.addEventListener('change', onChange);
  }

  get chosen(): Chosen {
    return { section: this.#section.value, status: this.#status.value };
  }

  /** Chooses a section as if the reader had. */
  choose(section: string): void {
    if (![...this.#section.options].some(({ value }) => value === section)) {
      this.#section.add(new Option(section, section));
    }
    this.#section.value = section;
  }

  clear(): void {
    this.#section.value = '';
    this.#status.value = '';
  }

  /**
   * Offers what has something to show; what is chosen stays.
   *
   * @param order - Sections in the order in which they are offered; others stand below.
   */
  show(
    { sections, statuses }: Pick<Arranged<unknown>, 'sections' | 'statuses'>,
    order: readonly string[],
  ): void {
    const rank = (name: string): number => (order.includes(name) ? order.indexOf(name) : Infinity);
    const names = [...sections.keys()].sort((a, b) => {
      const [one, other] = [rank(a), rank(b)];
      return one === other ? a.localeCompare(b, 'en') : one - other;
    });
    offer(this.#section, 'everywhere', names, (name) => `${name} (${sections.get(name) ?? 0})`);
    const known = Object.values(statusLooks).filter(({ word }) => statuses.has(word));
    offer(
      this.#status,
      'any status',
      known.map(({ word }) => word),
      (word) => {
        const sign = statusLooks[word as keyof typeof statusLooks].sign;
        return `${sign} ${word} (${statuses.get(word) ?? 0})`;
      },
    );
  }
}

function offer(
  select: HTMLSelectElement,
  any: string,
  values: readonly string[],
  label: (value: string) => string,
): void {
  const { value } = select;
  const offered = value === '' || values.includes(value) ? values : [...values, value];
  select.replaceChildren(
    new Option(any, ''),
    ...offered.map((each) => new Option(label(each), each, false, each === value)),
  );
}
