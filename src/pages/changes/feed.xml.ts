import type { APIRoute } from 'astro';
import { atomResponse } from '../../components/changes/atom-response.ts';

export const GET: APIRoute = ({ site }) => atomResponse(site);
