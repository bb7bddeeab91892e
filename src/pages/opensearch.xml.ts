import type { APIRoute } from 'astro';
import { openSearch } from '../components/search/open-search.ts';
import { href } from '../components/with-base.ts';

/** Lets browsers take the lookup for a search engine. */
export const GET: APIRoute = ({ site }) => {
  const address = (path: string): string => new URL(href(path), site).href;
  return new Response(openSearch(address), {
    headers: { 'Content-Type': 'application/opensearchdescription+xml' },
  });
};
