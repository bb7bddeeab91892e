import type { APIRoute } from 'astro';
import { llmsFullText } from '../components/programs/llms.ts';
import { absoluteFrom, textResponse } from '../components/programs/text-response.ts';
import { getCodex } from '../data/codex.ts';

export const GET: APIRoute = async ({ site }) =>
  textResponse(llmsFullText(await getCodex(), absoluteFrom(site)));
