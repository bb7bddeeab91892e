import type { APIRoute } from 'astro';
import { href } from '../../../components/with-base.ts';
import { getCodex } from '../../../data/codex.ts';
import { indexResponse } from '../../../domain/api/responses.ts';
import { responseSchemas } from '../../../schemas/api.ts';

export const GET: APIRoute = async () =>
  Response.json(indexResponse(await getCodex(), Object.keys(responseSchemas), href));
