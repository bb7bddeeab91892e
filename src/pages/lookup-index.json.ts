import type { APIRoute } from 'astro';
import { getCodex } from '../data/codex.ts';
import { buildIndex } from '../domain/lookup/build-index.ts';
import { INDEX_FORMAT } from '../domain/lookup/index-format.ts';

/** What the lookup field searches in the browser. Not part of the public JSON. */
export const GET: APIRoute = async () =>
  new Response(JSON.stringify({ format: INDEX_FORMAT, ...buildIndex(await getCodex()) }), {
    headers: { 'Content-Type': 'application/json' },
  });
