import { isOwn } from './cache-names.ts';
import { home, worker } from './worker/scope.ts';

/** A worker that takes itself away, with all that another of this site kept. */
worker.addEventListener('install', (event) => event.waitUntil(worker.skipWaiting()));
worker.addEventListener('activate', (event) => event.waitUntil(leave()));

async function leave(): Promise<void> {
  const names = await caches.keys();
  await Promise.all(names.filter((name) => isOwn(name, home)).map((name) => caches.delete(name)));
  await worker.registration.unregister();
}
