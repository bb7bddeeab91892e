import type { APIRoute } from 'astro';
import { getCodex } from '../../data/codex.ts';
import { checkTablesOf } from '../../domain/enum-check/subject.ts';

/** What /check/ knows of every table. Not part of the public JSON. */
export const GET: APIRoute = async () =>
  new Response(JSON.stringify(checkTablesOf(await getCodex())), {
    headers: { 'Content-Type': 'application/json' },
  });
