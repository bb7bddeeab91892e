import type { Strategy } from 'workbox-strategies/Strategy.js';
import type { Kept, KeepMessage } from '../kept.ts';
import { INDEX_PATH, kindOf, OFFLINE_PATH } from '../kinds.ts';
import { sealOf } from '../seal.ts';
import { kept } from './plugins.ts';
import { home } from './scope.ts';
import { CORE, offlinePageStrategy, strategies } from './strategies.ts';

const addressOf = (path: string): string => new URL(path, home).href;

/** Keeps what a page has loaded before there was a worker. What cannot be had is left out. */
export async function keepUsed(event: ExtendableEvent, { page, used }: KeepMessage): Promise<void> {
  const asked = used.map((url) => ({ url, mode: 'no-cors' }));
  if (page !== undefined) asked.push({ url: page, mode: 'navigate' });
  await Promise.allSettled(
    asked.map(async ({ url, mode }) => {
      const kind = kindOf({ url, method: 'GET', mode }, home);
      if (kind !== undefined) await fetched(event, strategies[kind], url);
    }),
  );
}

/** Whether the lookup is kept here: a reader who saves data may do without. */
export function keepsLookup(): Promise<boolean> {
  return isKept(strategies.index, addressOf(INDEX_PATH));
}

/**
 * Keeps what the lookup needs: fetches what is missing, broken or of another build, and nothing else.
 *
 * @returns whether all of it is there now
 */
export async function keepLookup(event: ExtendableEvent, { assets, core }: Kept): Promise<boolean> {
  const there = await Promise.allSettled([
    ...assets.map(async (path) => {
      const url = addressOf(path);
      await fetched(event, strategies.asset, url);
      return isKept(strategies.asset, url);
    }),
    ...core.map(async ({ path, digest }) => {
      const url = addressOf(path);
      const here = await kept(CORE, url);
      if (here && sealOf(here) === digest) return true;
      const strategy = path === OFFLINE_PATH ? offlinePageStrategy : strategies.index;
      await fetched(event, strategy, url);
      return isKept(strategy, url);
    }),
  ]);
  return there.every((each) => each.status === 'fulfilled' && each.value);
}

async function isKept({ cacheName }: Strategy, url: string): Promise<boolean> {
  return (await caches.match(url, { cacheName, ignoreVary: true })) !== undefined;
}

/** @throws Error where something neither arrives nor is kept */
async function fetched(event: ExtendableEvent, strategy: Strategy, url: string): Promise<void> {
  // What the reader is waiting for comes first.
  const request = new Request(url, { priority: 'low' });
  await Promise.all(strategy.handleAll({ event, request }));
}
