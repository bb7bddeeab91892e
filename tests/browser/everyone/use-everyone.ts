import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { useBrowser, type PageOptions } from '../support/browser.ts';
import { useServer } from '../support/server.ts';

export const WIDE = { width: 1280, height: 800 };
export const PHONE = { width: 360, height: 740 };

/** What axe is asked: WCAG 2.2 at level AA, and what is held to be good practice beside it. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** The rules whose answer changes with the theme. */
const OF_COLOURS = ['color-contrast', 'link-in-text-block'];
/** More elements of one make beside each other say nothing new, and take axe long. */
const ALIKE = 3;

/** Call once at the top of a test file. */
export function useEveryone() {
  const server = useServer(process.env.OPCODEX_DIST);
  const { newPage } = useBrowser();

  /** A page whose scripts have run. */
  async function open(path: string, options: PageOptions = {}): Promise<Page> {
    const page = await newPage({ baseURL: server.origin, ...options });
    await page.goto(path);
    return page;
  }

  return { server, newPage, open };
}

/** Waits for the answer that a page shows by itself: to its query, or to an address without a page. */
export async function settled(page: Page): Promise<void> {
  const { pathname, search } = new URL(page.url());
  if (pathname === '/compare/' && search !== '') await page.locator('.compare-result').waitFor();
  if (pathname === '/404.html') await page.locator('#lookup-hits [role=option]').first().waitFor();
}

/**
 * What axe finds on a page as it stands: a line for each rule that is broken, with the first element
 * that breaks it.
 *
 * @param rules all, or only those whose answer changes with the theme
 * @param within the part of the page that is looked at
 */
export async function faults(
  page: Page,
  rules: 'all' | 'colours' = 'all',
  within?: string,
): Promise<string[]> {
  // There are no frames, and in this mode no second page is opened to gather what they say.
  const axe = new AxeBuilder({ page }).setLegacyMode();
  if (rules === 'colours') axe.withRules(OF_COLOURS);
  else {
    // An experiment of axe's, and a rule of WCAG: what a button shows is part of what it is called.
    axe.options({ rules: { 'label-content-name-mismatch': { enabled: true } } });
    axe.withTags(TAGS);
  }
  if (within !== undefined) axe.include(within);
  const { violations } = await axe.analyze();
  return violations.map(
    ({ id, nodes }) => `${id}, ${String(nodes.length)}: ${nodes[0]?.html ?? ''}`,
  );
}

/** Leaves of rows, entries and links that stand beside each other a few of each make, and some months. */
export async function shorten(page: Page): Promise<void> {
  await page.locator('[data-month]:nth-of-type(n + 7)').evaluateAll((all) => {
    for (const each of all) each.remove();
  });
  await page.locator('main :is(li, tr, a, article, option, .ec-line)').evaluateAll((all, few) => {
    const seen = new Map<ParentNode | null, Map<string, number>>();
    for (const each of all) {
      const makes = seen.get(each.parentNode) ?? new Map<string, number>();
      seen.set(each.parentNode, makes);
      // Its elements with their classes, without what they say.
      const make = each.outerHTML.replace(/<wbr>| (?!class)[\w-]+="[^"]*"|(?<=>)[^<]+/g, '');
      const count = (makes.get(make) ?? 0) + 1;
      makes.set(make, count);
      if (count > few) each.remove();
    }
  }, ALIKE);
}

/** How far the page can be scrolled sideways. */
export const overflow = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
