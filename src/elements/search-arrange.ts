/** What Pagefind knows of a page before it is loaded. */
export interface Facets {
  /** The table's name for a code, the kind for any other page. */
  section: string;
  /** Of a code. */
  status?: string;
}

/** What the results are narrowed to; an empty text narrows nothing. */
export interface Chosen {
  section: string;
  status: string;
}

/** Pages of one section, best first. */
export interface Group<Page> {
  section: string;
  pages: Page[];
}

/** Results as they are shown. */
export interface Arranged<Page> {
  /** The section with the best page first. */
  groups: Group<Page>[];
  /** Pages in all groups. */
  count: number;
  /** How many pages each section would show with the status that is chosen. */
  sections: ReadonlyMap<string, number>;
  /** How many pages each status would show in the section that is chosen. */
  statuses: ReadonlyMap<string, number>;
}

/** The section of a page that names none. */
const OTHER: Facets = { section: 'Other pages' };

/** Groups pages by section, narrowed to what is chosen. Pages keep their order. */
export function arrange<Page extends { id: string }>(
  pages: readonly Page[],
  facets: ReadonlyMap<string, Facets>,
  { section, status }: Chosen,
): Arranged<Page> {
  const groups = new Map<string, Page[]>();
  const sections = new Map<string, number>();
  const statuses = new Map<string, number>();
  let count = 0;
  for (const page of pages) {
    const own = facets.get(page.id) ?? OTHER;
    const inSection = section === '' || own.section === section;
    const inStatus = status === '' || own.status === status;
    if (inStatus) add(sections, own.section);
    if (inSection && own.status !== undefined) add(statuses, own.status);
    if (!inSection || !inStatus) continue;
    count += 1;
    const group = groups.get(own.section);
    if (group === undefined) groups.set(own.section, [page]);
    else group.push(page);
  }
  return {
    groups: [...groups].map(([name, own]) => ({ section: name, pages: own })),
    ...{ count, sections, statuses },
  };
}

/**
 * The facets of every page, from lists of the pages that have each value.
 *
 * @param values - Each value of a filter, with the ids of the pages that have it.
 */
export function facetsOf(
  values: readonly { filter: string; value: string; ids: readonly string[] }[],
): Map<string, Facets> {
  const facets = new Map<string, Facets>();
  for (const { filter, value, ids } of values) {
    for (const id of ids) {
      const known = facets.get(id) ?? { ...OTHER };
      if (filter === 'status') known.status = value;
      else known.section = value;
      facets.set(id, known);
    }
  }
  return facets;
}

function add(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
