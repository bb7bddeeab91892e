import { href } from '../with-base.ts';

/**
 * The whole address of a path from the site's root, for what leaves the site.
 *
 * @param site as Astro knows it; undefined where none is set
 */
export function absolute(path: string, site: URL | undefined): string {
  return (site?.origin ?? '') + href(path);
}
