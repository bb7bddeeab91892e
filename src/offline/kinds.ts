/**
 * How a request is answered. `page`: a document. `asset`: a file whose name changes with its content.
 * `index`: the lookup's index. `data`: other JSON that pages fetch.
 */
export type Kind = 'page' | 'asset' | 'index' | 'data';

/** What of a request decides how it is answered. */
export interface Asked {
  url: string;
  method: string;
  /** As in `Request.mode`. */
  mode: string;
  /** As in `Request.cache`. */
  cache?: string;
  /** Asks for a part of a file. */
  isRange?: boolean;
}

/** Where the lookup's index stands, from the site's folder. */
export const INDEX_PATH = 'lookup-index.json';
/** The page that stands for those that are not kept, from the site's folder. */
export const OFFLINE_PATH = 'offline/';

/**
 * How the worker answers a request; undefined where it leaves it to the browser. The full-text search
 * is left alone: its files belong together, and those of two builds, or half of one, would find nothing
 * where there is something.
 *
 * @param scope address of the folder that the site stands in, with a slash at its end
 */
export function kindOf(asked: Asked, scope: string): Kind | undefined {
  const { method, mode, cache, isRange } = asked;
  const { origin, pathname } = new URL(asked.url);
  const home = new URL(scope);
  if (method !== 'GET' || isRange) return undefined;
  if (origin !== home.origin || !pathname.startsWith(home.pathname)) return undefined;
  if (mode === 'navigate') return 'page';
  // Whoever asks past what is kept has found it wanting.
  if (cache === 'reload' || cache === 'no-store') return undefined;
  const path = pathname.slice(home.pathname.length);
  if (path.startsWith('_astro/')) return 'asset';
  if (path === INDEX_PATH) return 'index';
  return path.endsWith('.json') && !path.startsWith('pagefind/') ? 'data' : undefined;
}

/**
 * The address that a page is kept under: without what was asked of it, which is nobody's business, and
 * with the last slash that a host would add.
 */
export function pageKey(url: string): string {
  const { origin, pathname } = new URL(url);
  return `${origin}${pathname}${/\/[^/.]+$/.test(pathname) ? '/' : ''}`;
}
