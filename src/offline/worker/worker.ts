import { isStale } from '../cache-names.ts';
import { kindOf } from '../kinds.ts';
import type { KeepMessage, Kept } from '../kept.ts';
import { keepLookup, keepsLookup, keepUsed } from './keep.ts';
import { home, worker } from './scope.ts';
import { strategies } from './strategies.ts';

/** Put in by the build. */
declare const __KEPT__: Kept;

/** The lookup has been seen to, as long as this worker runs. */
let keeping: Promise<boolean> | undefined;

worker.addEventListener('install', (event) => event.waitUntil(install(event)));
worker.addEventListener('activate', (event) => event.waitUntil(activate()));

worker.addEventListener('fetch', (event) => {
  const { request } = event;
  const { url, method, mode, cache, headers } = request;
  const kind = kindOf({ url, method, mode, cache, isRange: headers.has('range') }, home);
  if (kind === undefined) return;
  const [response, done] = strategies[kind].handleAll({ event, request });
  event.respondWith(response);
  // What cannot be kept, for want of room or for being broken, is shown all the same.
  event.waitUntil(done.catch(() => undefined));
});

worker.addEventListener('message', (event) => {
  const message = event.data as KeepMessage;
  event.waitUntil(Promise.all([keepUsed(event, message), message.lookup && tend(event)]));
});

/**
 * Takes over at once: open pages find the files of their own build still here. Where an earlier worker
 * keeps the lookup, the new build's is fetched before.
 */
async function install(event: ExtendableEvent): Promise<void> {
  try {
    if (await keepsLookup()) await tend(event);
  } catch {
    // It is seen to again once a reader touches a page.
  }
  await worker.skipWaiting();
}

async function activate(): Promise<void> {
  const names = await caches.keys();
  const stale = names.filter((name) => isStale(name, home));
  await Promise.all(stale.map((name) => caches.delete(name)));
  await worker.clients.claim();
  // Pages need not wait until the worker has woken up.
  await worker.registration.navigationPreload.enable();
}

/** Once is enough where all of it is there. */
async function tend(event: ExtendableEvent): Promise<void> {
  keeping ??= keepLookup(event, __KEPT__);
  if (!(await keeping)) keeping = undefined;
}
