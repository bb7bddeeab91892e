import { parse } from 'node-html-parser';

/** What one page links to, and what can be linked to in it. */
export interface PageLinks {
  /** Addresses as they stand in the page. */
  links: string[];
  /** Values of `id` and of an anchor's `name`. */
  ids: Set<string>;
}

const ATTRIBUTES = ['href', 'src', 'action', 'poster'] as const;

/** Everything that a page links to or loads, and its fragments. */
export function linksOf(html: string): PageLinks {
  const links: string[] = [];
  const ids = new Set<string>();
  for (const element of parse(html).querySelectorAll('*')) {
    const { attributes, rawTagName } = element;
    const id = attributes.id ?? (rawTagName === 'a' ? attributes.name : undefined);
    if (id !== undefined) ids.add(id);
    for (const name of ATTRIBUTES) {
      const value = attributes[name];
      if (value !== undefined) links.push(value);
    }
    if (attributes.srcset !== undefined) {
      links.push(...attributes.srcset.split(',').map((part) => part.trim().split(/\s+/)[0] ?? ''));
    }
    if (rawTagName !== 'meta') continue;
    const content = attributes.content ?? '';
    if (attributes['http-equiv'] === 'refresh') links.push(content.replace(/^\d+;\s*url=/, ''));
    if (attributes.property === 'og:url') links.push(content);
  }
  return { links, ids };
}
