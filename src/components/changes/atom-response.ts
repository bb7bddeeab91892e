import { getToldChanges } from '../../data/changes.ts';
import { getCodex } from '../../data/codex.ts';
import type { Source } from '../../schemas/registry.ts';
import { href } from '../with-base.ts';
import { atomOf } from './atom.ts';
import { directoryOf } from './directory.ts';

/**
 * The feed of all changes, or of one source's.
 *
 * @param site where the site stands, as Astro knows it
 */
export async function atomResponse(site: URL | undefined, source?: Source): Promise<Response> {
  const absolute = (path: string): string => new URL(href(path), site).href;
  const directory = directoryOf(await getCodex());
  return new Response(atomOf(await getToldChanges(), directory, absolute, source), {
    headers: { 'content-type': 'application/atom+xml; charset=utf-8' },
  });
}
