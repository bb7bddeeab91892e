import { describe } from '../../domain/share/description.ts';
import { SIZE, type Picture } from '../og/picture.ts';

/** The attributes of a `meta` element that tells networks and chats about a page. */
export type UnfurlTag = { property: string; content: string } | { name: string; content: string };

/** What shows a picture beside a page's address, wherever that is pasted. */
export function pictureTags({ path, alt }: Picture, at: (path: string) => string): UnfurlTag[] {
  return [
    { property: 'og:image', content: at(path) },
    { property: 'og:image:width', content: String(SIZE.width) },
    { property: 'og:image:height', content: String(SIZE.height) },
    { property: 'og:image:alt', content: alt },
  ];
}

/** What a page shows where its address is pasted. */
export interface Unfurled {
  title: string;
  /** Shortened, where it is longer than is shown. */
  description: string;
  /** The address that it stands for. */
  url: string;
  picture: Picture;
}

/** All tags of a page that Starlight does not make. */
export function unfurlTags(page: Unfurled, at: (path: string) => string): UnfurlTag[] {
  const description = describe(page.description);
  return [
    { name: 'description', content: description },
    { property: 'og:title', content: page.title },
    { property: 'og:description', content: description },
    { property: 'og:type', content: 'article' },
    { property: 'og:url', content: page.url },
    { property: 'og:site_name', content: 'Opcodex' },
    { name: 'twitter:card', content: 'summary_large_image' },
    ...pictureTags(page.picture, at),
  ];
}
