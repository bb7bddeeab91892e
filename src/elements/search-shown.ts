import type { Arranged } from './search-arrange.ts';
import type { FoundPage, PageData } from './search-pages.ts';

/** The pages of a section that are shown. */
export interface Shown {
  section: string;
  pages: PageData[];
  /** What leads to more of the section: all of it, or the next pages where it is chosen. */
  more?: { label: string; all: boolean };
}

/** A section that there is no room for, with the number of its pages. */
export interface Further {
  section: string;
  count: number;
}

/** Sections that are shown with their best pages; the others are named below. */
const SECTIONS = 5;
const PAGES = 3;
/** Pages that are added to a chosen section at a time. */
const STEP = 10;

/**
 * Loads what is shown of a result: a few pages of each of the best sections, or one section.
 *
 * @param room - How many pages of a section that is chosen are shown; undefined while none is.
 * @param known - Addresses that stand above already, and are left out.
 */
export async function shownOf(
  { groups }: Pick<Arranged<FoundPage>, 'groups'>,
  room: number | undefined,
  known: ReadonlySet<string>,
): Promise<{ groups: Shown[]; further: Further[] }> {
  const shown = await Promise.all(
    groups.slice(0, SECTIONS).map(async ({ section, pages }): Promise<Shown> => {
      const wanted = room ?? PAGES;
      const loaded = await Promise.all(
        pages.slice(0, wanted + known.size).map((page) => page.data()),
      );
      const fresh = loaded.filter(({ url }) => !known.has(url));
      const rest = pages.length - (loaded.length - fresh.length) - wanted;
      const label = room === undefined ? `All ${pages.length} in ${section}` : nextLabel(rest);
      return {
        section,
        pages: fresh.slice(0, wanted),
        ...(rest > 0 ? { more: { label, all: room === undefined } } : {}),
      };
    }),
  );
  const further = groups.slice(SECTIONS);
  return {
    groups: shown.filter(({ pages }) => pages.length > 0),
    further: further.map(({ section, pages }) => ({ section, count: pages.length })),
  };
}

/** How many pages stand in a section that was chosen, after so many steps. */
export function roomAfter(steps: number): number {
  return STEP * (steps + 1);
}

function nextLabel(rest: number): string {
  return rest > STEP ? `${STEP} more of ${rest}` : `${rest} more`;
}
