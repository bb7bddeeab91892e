import { href } from '../with-base.ts';

/**
 * Address of the site with its base path, without a slash at its end.
 *
 * @param site as Astro knows it; undefined where none is set
 */
export function siteOrigin(site: URL | undefined): string {
  return (site?.origin ?? '') + href('');
}
