import type { APIRoute } from 'astro';
import { bareNumbers } from '../components/code/bare-numbers.ts';
import { textResponse } from '../components/programs/text-response.ts';
import { getCodex } from '../data/codex.ts';
import { redirectsFile } from '../hosting/redirects.ts';

/** Becomes `_redirects`: numbers with one meaning, for hosts that lead on before a page is sent. */
export const GET: APIRoute = async () => {
  const redirects = bareNumbers(await getCodex()).flatMap(({ number, placed }) => {
    const [only, another] = placed;
    if (only === undefined || another !== undefined) return [];
    return [{ from: `/${number}/`, to: only.entry.url }];
  });
  return textResponse(redirectsFile(redirects, import.meta.env.BASE_URL));
};
