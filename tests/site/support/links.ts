import { parse } from 'node-html-parser';

/** What one page links to, and what can be linked to in it. */
export interface PageLinks {
  /** Addresses as they stand in the page. */
  links: string[];
  /** Values of `id`. */
  ids: Set<string>;
  /** What names an element of the same page: `for`, `aria-controls` and the like. */
  references: string[];
}

/** With a `data-` before them, what the page's scripts load. */
const ATTRIBUTES = [
  ...['href', 'xlink:href', 'src', 'action', 'formaction', 'poster', 'data', 'cite'],
  ...['data-src', 'data-entries', 'data-payloads', 'data-tables'],
];
const REFERENCES = [
  ...['for', 'form', 'list', 'headers', 'popovertarget', 'commandfor'],
  ...['controls', 'describedby', 'details', 'labelledby', 'owns'].map((name) => `aria-${name}`),
];

/** Everything that a page links to or loads, and its fragments. */
export function linksOf(html: string): PageLinks {
  const links: string[] = [];
  const ids = new Set<string>();
  const references: string[] = [];
  for (const element of parse(html).querySelectorAll('*')) {
    const { attributes, rawTagName } = element;
    if (attributes.id !== undefined) ids.add(attributes.id);
    for (const name of REFERENCES) {
      references.push(...(attributes[name]?.split(/\s+/).filter(Boolean) ?? []));
    }
    for (const name of ATTRIBUTES) {
      const value = attributes[name];
      if (value !== undefined) links.push(value);
    }
    const { srcset, style = '', fill = '' } = attributes;
    links.push(...(srcset?.split(',') ?? []).map((part) => part.trim().split(/\s+/)[0] ?? ''));
    links.push(...urlsIn(`${style} ${fill}`));
    if (rawTagName === 'style') links.push(...urlsIn(element.text));
    if (rawTagName !== 'meta') continue;
    const content = attributes.content ?? '';
    if (attributes['http-equiv'] === 'refresh') links.push(content.replace(/^\d+;\s*url=/, ''));
    if (attributes.property === 'og:url') links.push(content);
  }
  return { links, ids, references };
}

/** What styles load: `url(…)`, quoted or not. */
export function urlsIn(styles: string): string[] {
  return [...styles.matchAll(/url\(\s*(?:"([^"]*)"|'([^']*)'|([^'")][^)]*))\s*\)/g)].map(
    ([, double, single, bare]) => double ?? single ?? bare ?? '',
  );
}
