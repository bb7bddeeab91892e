import type { APIRoute } from 'astro';
import { href } from '../../../components/with-base.ts';
import { getChanges } from '../../../data/changes.ts';
import { changesResponse } from '../../../domain/api/responses.ts';

export const GET: APIRoute = async () => Response.json(changesResponse(await getChanges(), href));
