/**
 * Puts the site's base path before a path from the site's root.
 *
 * @param base - As in Astro's `BASE_URL`, with or without a slash at its end.
 * @param path - From the site's root, with its leading slash: `/json/50013/`.
 */
export function joinBase(base: string, path: string): string {
  return base.replace(/\/+$/, '') + path;
}

/** The address to link to for a path from the site's root. Every link on the site goes through it. */
export function href(path: string): string {
  return joinBase(import.meta.env.BASE_URL, path);
}
