import { markdownUrl } from '../../domain/api/paths.ts';
import { href } from '../with-base.ts';

/** An element for a page's head that names the same thing in another format. */
export interface AlternateLink {
  tag: 'link';
  attrs: Record<string, string>;
}

/**
 * What a page of a table or of a code is as JSON and as Markdown.
 *
 * @param json path of the JSON, from the site's root
 * @param url path of the page
 */
export function alternates(json: string, url: string): AlternateLink[] {
  return [
    { tag: 'link', attrs: { rel: 'alternate', type: 'application/json', href: href(json) } },
    {
      tag: 'link',
      attrs: { rel: 'alternate', type: 'text/markdown', href: href(markdownUrl(url)) },
    },
  ];
}
