import type { At } from '../../domain/api/responses.ts';
import { href } from '../with-base.ts';

/**
 * Makes a path from the site's root an absolute address.
 *
 * @param site where the site stands, as Astro knows it
 */
export function absoluteFrom(site: URL | undefined): At {
  return (path) => new URL(href(path), site).href;
}

/** An answer in Markdown. */
export function markdownResponse(text: string): Response {
  return new Response(text, { headers: { 'content-type': 'text/markdown; charset=utf-8' } });
}

/** An answer in plain text, which is how hosts serve `.txt`. */
export function textResponse(text: string): Response {
  return new Response(text, { headers: { 'content-type': 'text/plain; charset=utf-8' } });
}
