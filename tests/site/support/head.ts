import { parse, type HTMLElement } from 'node-html-parser';
import { siteFiles, textOf } from './site.ts';

/** What a page's head tells: of each `meta` element its name with all contents that it has. */
export interface Head {
  /** Path of the page: `/json/50013/`, `/404.html`. */
  url: string;
  head: HTMLElement;
  titles: string[];
  /** By `name` or `property`. */
  metas: Map<string, string[]>;
  /** What `rel=canonical` links to. */
  canonicals: string[];
}

/** The heads of all pages, those that redirect among them. */
export function readHeads(): Head[] {
  return siteFiles()
    .filter((file) => file.endsWith('.html') && !file.startsWith('/pagefind/'))
    .map((file) => headOf(file.replace(/\/index\.html$/, '/'), textOf(file)));
}

/** The one content of a `meta` element; empty where there is none or there are several. */
export function only({ metas }: Head, name: string): string {
  const [content = '', ...others] = metas.get(name) ?? [];
  return others.length === 0 ? content : '';
}

function headOf(url: string, html: string): Head {
  const head = parse(html.slice(0, html.indexOf('</head>') + '</head>'.length));
  const metas = new Map<string, string[]>();
  for (const meta of head.querySelectorAll('meta')) {
    const name = meta.getAttribute('name') ?? meta.getAttribute('property');
    if (name === undefined) continue;
    metas.set(name, [...(metas.get(name) ?? []), meta.getAttribute('content') ?? '']);
  }
  return {
    url,
    head,
    titles: head.querySelectorAll('title').map((title) => title.textContent),
    metas,
    canonicals: head
      .querySelectorAll('link[rel=canonical]')
      .map((link) => link.getAttribute('href') ?? ''),
  };
}
