import type { APIRoute } from 'astro';
import { getCodex } from '../data/codex.ts';
import { buildIndex } from '../domain/lookup/build-index.ts';

/** What the lookup field searches in the browser. Not part of the public JSON. */
export const GET: APIRoute = async () =>
  new Response(JSON.stringify(buildIndex(await getCodex())), {
    headers: { 'Content-Type': 'application/json' },
  });
