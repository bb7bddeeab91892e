import { base, origin, siteFiles, textOf } from './site.ts';

const existing = new Set(siteFiles());
const idsByFile = new Map<string, Set<string>>();

/** Every `id` of a page: fields and `meta` elements have names that lead nowhere. */
function idsIn(file: string): Set<string> {
  const known = idsByFile.get(file);
  if (known !== undefined) return known;
  const ids = new Set(
    [...textOf(file).matchAll(/\sid="([^"]+)"/g)].map(([, id]) => unescaped(id ?? '')),
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

/** Where code is kept: what is linked to there may be another tomorrow, unless a commit is named. */
const CODE_HOSTS = /(^|\.)(github\.com|gitlab\.com|bitbucket\.org|codeberg\.org)$/;
/** What leads to a file or a folder as it stood, and needs a commit for it. */
const AT_COMMIT = new Set([
  'commit',
  'commits',
  'blob',
  'tree',
  'raw',
  'blame',
  'edit',
  'archive',
  'src',
]);
/** What stays the same whatever happens to the code. */
const LASTING = new Set(['issues', 'pull', 'discussions', 'releases']);

function foreignFault({ protocol, host, pathname }: URL, digits: number): string | undefined {
  if (protocol !== 'https:') return 'is not https';
  if (!/^[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(host)) return 'names no host';
  if (host.endsWith('githubusercontent.com')) return 'is no page';
  if (!CODE_HOSTS.test(host)) return undefined;
  const [, , , kind = '', at = ''] = pathname.split('/');
  const commit = (text: string): boolean => /^[0-9a-f]{12,40}$/.test(text) && text.length >= digits;
  if (AT_COMMIT.has(kind)) return commit(at) ? undefined : 'has no full commit id';
  if (kind === 'compare') {
    const ends = at.split('...');
    return ends.length === 2 && ends.every(commit) ? undefined : 'has no full commit id';
  }
  return kind === '' || LASTING.has(kind) ? undefined : 'leads to what may change';
}

/** What is wrong with the links of a file, in the order in which they stand there. */
export function faultsOf(links: Iterable<string>, from: string): string[] {
  return [...new Set(links)].flatMap((link) => {
    const fault = linkFault(link, from);
    return fault === undefined ? [] : [`${from}: ${link} ${fault}`];
  });
}

function unescaped(attribute: string): string {
  return attribute.replaceAll('&amp;', '&').replaceAll('&#39;', "'").replaceAll('&quot;', '"');
}
