import type { APIRoute } from 'astro';
import { getCodex } from '../data/codex.ts';
import { buildLibraryIndex } from '../domain/lookup/libraries/build-library-index.ts';

/**
 * What libraries call the codes. Apart from the index, for few texts ask for it. Not part of the
 * public JSON.
 */
export const GET: APIRoute = async () =>
  new Response(JSON.stringify(buildLibraryIndex(await getCodex())), {
    headers: { 'Content-Type': 'application/json' },
  });
