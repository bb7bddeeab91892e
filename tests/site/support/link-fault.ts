import { base, origin, siteFiles, textOf } from './site.ts';

const existing = new Set(siteFiles());
const idsByFile = new Map<string, Set<string>>();

/** Every `id` of a page. */
function idsIn(file: string): Set<string> {
  const known = idsByFile.get(file);
  if (known !== undefined) return known;
  const ids = new Set(
    [...textOf(file).matchAll(/\s(?:id|name)="([^"]+)"/g)].map(([, id]) => id ?? ''),
  );
  idsByFile.set(file, ids);
  return ids;
}

/**
 * Why a link of the built site fails; undefined where it does not. A link within the site has to lead to
 * a file, and to an id where it names one. Other sites are not asked: their addresses have to be whole,
 * and those of files and commits on GitHub have to hold a full commit id; in pages, whose weight counts,
 * twelve of its digits will do.
 *
 * @param from the file in which the link stands
 */
export function linkFault(link: string, from: string): string | undefined {
  if (link === '') return 'is empty';
  const here = new URL(base + from.replace(/index\.html$/, ''), origin);
  if (!URL.canParse(link, here)) return 'is no address';
  const url = new URL(link, here);
  if (['mailto:', 'data:'].includes(url.protocol)) return undefined;
  if (url.origin !== origin) return foreignFault(url, from.endsWith('.html') ? 12 : 40);
  if (!url.pathname.startsWith(`${base}/`)) return `does not start with ${base}/`;
  const path = decodeURIComponent(url.pathname.slice(base.length));
  const file = path.endsWith('/') ? `${path}index.html` : path;
  if (!existing.has(file))
    return existing.has(`${file}/index.html`) ? 'lacks its last slash' : 'leads nowhere';
  if (url.hash === '' || !file.endsWith('.html')) return undefined;
  const id = decodeURIComponent(url.hash.slice(1));
  return idsIn(file).has(id) ? undefined : `finds no #${id}`;
}

function foreignFault({ protocol, host, pathname }: URL, digits: number): string | undefined {
  if (protocol !== 'https:') return 'is not https';
  if (!/^[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(host)) return 'names no host';
  const [, , , kind, commit = ''] = pathname.split('/');
  const pinned = host === 'github.com' && (kind === 'commit' || kind === 'blob');
  const full = /^[0-9a-f]{12,40}$/.test(commit) && commit.length >= digits;
  return pinned && !full ? 'has no full commit id' : undefined;
}

/** What is wrong with the links of a file, in the order in which they stand there. */
export function faultsOf(links: Iterable<string>, from: string): string[] {
  return [...new Set(links)].flatMap((link) => {
    const fault = linkFault(link, from);
    return fault === undefined ? [] : [`${from}: ${link} ${fault}`];
  });
}
