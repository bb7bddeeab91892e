import type { APIRoute } from 'astro';
import { href } from '../components/with-base.ts';

/** Everything may be read; the sitemap's address depends on where the site stands. */
export const GET: APIRoute = ({ site }) => {
  const sitemap = new URL(href('/sitemap-index.xml'), site);
  return new Response(`User-agent: *\nAllow: /\n\nSitemap: ${sitemap.href}\n`);
};
