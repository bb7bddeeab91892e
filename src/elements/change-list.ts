/** What is asked of the log; an empty field asks nothing. */
export interface ChangeQuery {
  source: string;
  table: string;
}

/** A commit in the page, with what it did to each table. */
interface Change {
  element: HTMLElement;
  source: string;
  parts: { element: HTMLElement; table: string }[];
  /** The month that it stands in, where the page has several. */
  month: string | undefined;
}

/** The commits of a page, in their order, and the months that they stand in. */
export class ChangeList {
  readonly #root: HTMLElement;
  readonly #changes: Change[];

  constructor(root: HTMLElement) {
    this.#root = root;
    this.#changes = all(root, '[data-change]').map((element) => ({
      element,
      source: element.dataset.source ?? '',
      parts: all(element, '[data-table]').map((part) => ({
        element: part,
        table: part.dataset.table ?? '',
      })),
      month: element.closest<HTMLElement>('[data-month]')?.dataset.month,
    }));
  }

  /** How many commits there are. */
  get size(): number {
    return this.#changes.length;
  }

  /** Shows what fits and nothing else. Returns how many commits are shown. */
  show({ source, table }: ChangeQuery): number {
    const months = new Map<string, number>();
    let shown = 0;
    for (const { element, source: own, parts, month } of this.#changes) {
      const fitting = source === '' || own === source;
      for (const part of parts) part.element.hidden = table !== '' && part.table !== table;
      element.hidden = !fitting || parts.every((part) => part.element.hidden);
      if (element.hidden) continue;
      shown += 1;
      if (month !== undefined) months.set(month, (months.get(month) ?? 0) + 1);
    }
    this.#showMonths(months);
    return shown;
  }

  /** Months without a shown commit leave the log, and their links stop leading there. */
  #showMonths(counts: ReadonlyMap<string, number>): void {
    for (const section of all(this.#root, '[data-month]')) {
      section.hidden = !counts.has(section.dataset.month ?? '');
    }
    for (const year of all(this.#root, '[data-year]')) {
      const months = all(year, '[data-of]').map((link) => {
        const month = link.dataset.of ?? '';
        const count = counts.get(month);
        lead(link, count === undefined ? undefined : month);
        const text = link.querySelector('[data-count]');
        if (text !== null) text.textContent = String(count ?? 0);
        return count === undefined ? undefined : month;
      });
      const newest = months.findLast((month) => month !== undefined);
      lead(year.querySelector<HTMLElement>('[data-newest]'), newest);
    }
  }
}

/** Makes a link lead to a fragment, or nowhere. */
function lead(link: HTMLElement | null, fragment: string | undefined): void {
  if (fragment === undefined) link?.removeAttribute('href');
  else link?.setAttribute('href', `#${fragment}`);
}

function all(root: HTMLElement, selector: string): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>(selector)];
}
