import type { APIRoute } from 'astro';
import { href } from '../../../components/with-base.ts';
import { getCodex } from '../../../data/codex.ts';
import { codesResponse } from '../../../domain/api/codes-response.ts';

export const GET: APIRoute = async () => Response.json(codesResponse(await getCodex(), href));
