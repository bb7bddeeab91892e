import { getCollection } from 'astro:content';
import { compareText } from '../domain/codes.ts';
import { outlineOf } from '../domain/markdown/outline.ts';
import type { TableView } from '../domain/codex/types.ts';

/** A guide in prose. */
export interface Guide {
  title: string;
  description: string;
  /** Path of its page, from the site's root. */
  url: string;
}

interface ReadGuide extends Guide {
  /** Paths of codes and tables that the guide is about as a whole, as its front matter says. */
  about: readonly string[];
  /** Targets of the links in its text. */
  links: ReadonlySet<string>;
}

let guides: Promise<ReadGuide[]> | undefined;

async function readGuides(): Promise<ReadGuide[]> {
  const docs = await getCollection('docs');
  return docs
    .filter(({ id }) => id.startsWith('guides/'))
    .sort((a, b) => rankOf(a) - rankOf(b) || compareText(a.id, b.id))
    .map(({ id, data: { title, description = '', about }, body = '' }) => ({
      ...{ title, description, url: `/${id}/`, about },
      links: new Set(outlineOf(body).links.map(({ target }) => target)),
    }));
}

function rankOf({ data }: { data: { sidebar: { order?: number | undefined } } }): number {
  return data.sidebar.order ?? Infinity;
}

/** Every guide, in the order of the sidebar. */
export function getGuides(): Promise<Guide[]> {
  guides ??= readGuides();
  return guides;
}

/** What a guide can be on: the page of a code, or of a family. */
export interface GuidesSubject {
  /** Path of the page, from the site's root. */
  url: string;
  /** Its text in Markdown, where the guides that it leads to count as well. */
  body?: string;
  /** Paths of the pages of its kind: a guide that leads to several of them is on each. */
  alike?: readonly string[];
}

/** The guides that lead to a page of a table, or are about it or the whole of the table. */
export async function guidesOn(
  { table }: Pick<TableView, 'table'>,
  { url, body = '', alike = [] }: GuidesSubject,
): Promise<Guide[]> {
  guides ??= readGuides();
  const own = await guides;
  const named = new Set(outlineOf(body).links.map(({ target }) => target.replace(/#.*$/, '')));
  return own.filter(
    (guide) =>
      guide.links.has(url) ||
      guide.about.includes(url) ||
      guide.about.includes(table.url) ||
      named.has(guide.url) ||
      alike.filter((other) => guide.links.has(other)).length > 1,
  );
}
