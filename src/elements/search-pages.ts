import { pagefindUserConfig } from 'virtual:starlight/pagefind-config';
import { href } from '../components/with-base.ts';
import { facetsOf, type Facets } from './search-arrange.ts';
import { mostWords, wordsOf } from './search-words.ts';

/** What Pagefind tells of a page once it is loaded. */
export interface PageData {
  /** Path on the site, the base path before it. */
  url: string;
  /** HTML: text with `<mark>`. */
  excerpt: string;
  meta: { title: string; code?: string; summary?: string };
  filters: { status?: string[] };
  /** What stands below headings that can be linked to. */
  sub_results: { title: string; url: string; excerpt: string }[];
}

/** A page that Pagefind found. */
export interface FoundPage {
  id: string;
  score: number;
  data: () => Promise<PageData>;
}

/** What a query finds in the text of all pages. */
export interface FoundPages {
  pages: FoundPage[];
  /** Where no page has all words: how many of how many the pages have. */
  partly?: { words: number; of: number };
}

/** The full-text search, loaded. */
export interface Pages {
  facets: ReadonlyMap<string, Facets>;
  search: (query: string) => Promise<FoundPages>;
}

/** The part of Pagefind's own code that is used here. */
interface Pagefind {
  options: (options: Readonly<Record<string, unknown>>) => Promise<void>;
  init: () => Promise<void>;
  filters: () => Promise<Record<string, Record<string, number>>>;
  search: (
    query: string | null,
    options?: { filters: Record<string, string> },
  ) => Promise<{ results: FoundPage[] }>;
}

let loading: Promise<Pages> | undefined;

/**
 * Pagefind with its index, loaded once. Browsers remember a module that did not arrive, so it is not
 * asked for twice.
 *
 * @throws Error where it does not arrive, as in `npm run dev`: the index is made by a build.
 */
export function loadPages(): Promise<Pages> {
  return (loading ??= load());
}

async function load(): Promise<Pages> {
  const pagefind = (await import(/* @vite-ignore */ href('/pagefind/pagefind.js'))) as Pagefind;
  await pagefind.options({ ...pagefindUserConfig, baseUrl: href('/'), excerptLength: 24 });
  const [entry] = await Promise.all([readEntry(), pagefind.init()]);
  return { facets: await readFacets(pagefind), search: (query) => search(pagefind, entry, query) };
}

/** Pagefind tells a page's facets only with all of its text; what each filter lets through is cheap. */
async function readFacets(pagefind: Pagefind): Promise<ReadonlyMap<string, Facets>> {
  const values = Object.entries(await pagefind.filters()).flatMap(([filter, counts]) =>
    Object.keys(counts).map((value) => ({ filter, value })),
  );
  return facetsOf(
    await Promise.all(
      values.map(async ({ filter, value }) => {
        const { results } = await pagefind.search(null, { filters: { [filter]: value } });
        return { filter, value, ids: results.map(({ id }) => id) };
      }),
    ),
  );
}

async function search(pagefind: Pagefind, entry: string, query: string): Promise<FoundPages> {
  // Pagefind cuts a word that it does not have until it does: 59999 would be 5. In quotes it is whole.
  const { results } = await pagefind.search(/^\d+$/.test(query) ? `"${query}"` : query);
  const words = wordsOf(query);
  if (results.length === 0 && words.length < 2) await refuseGaps(entry);
  if (results.length > 0 || words.length < 2) return { pages: results };
  const found = await Promise.all(words.map((word) => pagefind.search(word)));
  const best = mostWords(found.map((each) => each.results));
  if (best.pages.length === 0) await refuseGaps(entry);
  return { pages: best.pages, partly: { words: best.words, of: words.length } };
}

/**
 * Pagefind finds nothing where its files of words do not arrive, and tells nobody but the console: the
 * connection is gone, or the site was replaced, and its files have other names now.
 *
 * @throws Error where that may be why nothing was found
 */
async function refuseGaps(entry: string): Promise<void> {
  if ((await readEntry()) !== entry) throw new Error('The index of all pages is another now.');
}

/** What names the files of the index. @throws Error where it does not arrive */
async function readEntry(): Promise<string> {
  const url = href('/pagefind/pagefind-entry.json');
  const response = await fetch(url, { cache: 'no-store' });
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return response.text();
}
