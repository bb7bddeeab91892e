/** Cloudflare Pages and Netlify read so many rules of a file without wildcards, and no more. */
export const MOST_REDIRECTS = 2000;

/** A path that leads on to another, both from the site's root and without the base path. */
export interface Redirect {
  from: string;
  to: string;
}

/**
 * `_redirects`, which Cloudflare Pages, Netlify and others read: a rule on each line. The rules say
 * 302, for a number with one meaning today may have two tomorrow, and browsers keep a 301 for ever.
 * Hosts that do not know the file serve the page at the same path, which leads on as well; so does
 * whatever is beyond the most rules that hosts take.
 *
 * @param base the site's base path, such as `/` or `/opcodex`
 */
export function redirectsFile(redirects: readonly Redirect[], base: string): string {
  const based = (path: string): string => base.replace(/\/$/, '') + path;
  return redirects
    .slice(0, MOST_REDIRECTS)
    .map(({ from, to }) => `${based(from)} ${based(to)} 302\n`)
    .join('');
}
