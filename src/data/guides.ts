import { getCollection } from 'astro:content';

/** A guide in prose. */
export interface Guide {
  title: string;
  description: string;
  /** Path of its page, from the site's root. */
  url: string;
}

/** Every guide, in the order of the sidebar. */
export async function getGuides(): Promise<Guide[]> {
  const docs = await getCollection('docs');
  return docs
    .filter(({ id }) => id.startsWith('guides/'))
    .map(({ id, data: { title, description = '' } }) => ({ title, description, url: `/${id}/` }));
}
