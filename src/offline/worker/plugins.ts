import type { WorkboxPlugin } from 'workbox-core/types.js';
import { pageKey, type Kind } from '../kinds.ts';
import { isIntact, sealed } from '../seal.ts';
import { isWhole } from '../whole.ts';

/** Lets in what arrived whole from this site itself, and gives out what is still as it was kept. */
export function onlyWhole(kind: Kind): WorkboxPlugin {
  return {
    cacheWillUpdate: async ({ response }) => {
      if (response.status !== 200 || response.type !== 'basic' || response.redirected) return null;
      const bytes = await response.clone().arrayBuffer();
      const type = response.headers.get('content-type');
      return isWhole(kind, type, bytes) ? sealed(response, bytes) : null;
    },
    cachedResponseWillBeUsed: async ({ cacheName, request, cachedResponse }) =>
      intact(cacheName, request, cachedResponse),
  };
}

/** JSON that arrives broken, or an error in its place, counts as not arrived: what is kept does better. */
export const brokenIsMissing: WorkboxPlugin = {
  fetchDidSucceed: async ({ response }) => {
    const type = response.headers.get('content-type');
    const isGood = response.ok && isWhole('data', type, await response.clone().arrayBuffer());
    if (!isGood) throw new Error(`${response.url}: ${String(response.status)}, not whole`);
    return response;
  },
};

/** An error in the place of a file may be a browser's own memory of a moment: the host is asked again. */
export const askedAgain: WorkboxPlugin = {
  fetchDidSucceed: ({ request, response }) =>
    response.ok ? Promise.resolve(response) : fetch(request.url, { cache: 'reload' }),
};

/** Pages are kept without what was asked of them. */
export const byPage: WorkboxPlugin = {
  cacheKeyWillBeUsed: ({ request }) => Promise.resolve(pageKey(request.url)),
};

/** What is kept under an address, where it is still as it was kept. */
export async function kept(cacheName: string, url: string): Promise<Response | undefined> {
  const found = await caches.match(url, { cacheName, ignoreVary: true });
  return (await intact(cacheName, url, found)) ?? undefined;
}

/** A kept response; what is broken goes, so that the next one that arrives takes its place. */
async function intact(
  cacheName: string,
  request: Request | string,
  response: Response | undefined,
): Promise<Response | null> {
  if (response === undefined) return null;
  if (await isIntact(response)) return response;
  const cache = await caches.open(cacheName);
  await cache.delete(request, { ignoreVary: true });
  return null;
}
