import type { APIRoute } from 'astro';
import { llmsText } from '../components/programs/llms.ts';
import { absoluteFrom, textResponse } from '../components/programs/text-response.ts';
import { getCodex } from '../data/codex.ts';
import { getGuides } from '../data/guides.ts';

export const GET: APIRoute = async ({ site }) =>
  textResponse(llmsText(await getCodex(), await getGuides(), absoluteFrom(site)));
