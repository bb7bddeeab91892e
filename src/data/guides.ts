import { getCollection } from 'astro:content';
import { compareText } from '../domain/codes.ts';
import { outlineOf } from '../domain/markdown/outline.ts';
import type { TableView } from '../domain/codex/types.ts';
import type { Entry } from '../schemas/entry.ts';

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

/** The guides that lead to a code, or are about it or the whole of its table. */
export async function guidesOn({ table }: TableView, { url }: Entry): Promise<Guide[]> {
  guides ??= readGuides();
  const own = await guides;
  return own.filter(
    ({ about, links }) => links.has(url) || about.includes(url) || about.includes(table.url),
  );
}
