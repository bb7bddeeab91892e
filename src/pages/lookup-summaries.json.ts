import type { APIRoute } from 'astro';
import { getCodex } from '../data/codex.ts';

/**
 * What the cards of the lookup field tell of codes, by table and code. Apart from the index, so that
 * finding a code does not wait for it. Not part of the public JSON.
 */
export const GET: APIRoute = async () => {
  const { tables } = await getCodex();
  const summaries = tables.map(({ table, entries }) => [
    table.id,
    Object.fromEntries(
      entries.flatMap(({ code, summary }) => (summary === undefined ? [] : [[code, summary]])),
    ),
  ]);
  return new Response(JSON.stringify(Object.fromEntries(summaries)), {
    headers: { 'Content-Type': 'application/json' },
  });
};
