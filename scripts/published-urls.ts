import { readdirSync } from 'node:fs';
import path from 'node:path';

/**
 * The paths that a built site promises to keep, from the site's root and sorted by code unit: every
 * page, with a trailing slash, every feed and every file of the API.
 *
 * @param dist the folder of the built site
 */
export function publishedUrls(dist: string): string[] {
  return readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile())
    .map((item) => path.relative(dist, path.join(item.parentPath, item.name)))
    .map((file) => `/${file.split(path.sep).join('/')}`)
    .flatMap((url) => {
      // The offline page stands in for others, and nobody links to it.
      if (url.startsWith('/pagefind/') || url === '/offline/index.html') return [];
      if (url.endsWith('/index.html')) return [url.slice(0, -'index.html'.length)];
      return url.startsWith('/api/') || url.endsWith('/feed.xml') ? [url] : [];
    })
    .sort();
}
