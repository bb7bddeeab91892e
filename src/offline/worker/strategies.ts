import type { WorkboxPlugin } from 'workbox-core/types.js';
import { ExpirationPlugin } from 'workbox-expiration/ExpirationPlugin.js';
import { CacheFirst } from 'workbox-strategies/CacheFirst.js';
import { NetworkFirst } from 'workbox-strategies/NetworkFirst.js';
import type { Strategy } from 'workbox-strategies/Strategy.js';
import { cacheName } from '../cache-names.ts';
import { OFFLINE_PATH, pageKey, type Kind } from '../kinds.ts';
import { askedAgain, brokenIsMissing, byPage, kept, onlyWhole } from './plugins.ts';
import { home } from './scope.ts';

/** Seconds after which what is kept is shown; what arrives later is kept for the next time. */
const PAGE_PATIENCE = 3;
const DATA_PATIENCE = 2;

export const CORE = cacheName(home, 'core');
const PAGES = cacheName(home, 'pages');
const offlinePage = new URL(OFFLINE_PATH, home).href;
const matchOptions = { ignoreVary: true };

/** The longest unused go first. The library's own types do not take exact optional properties. */
const atMost = (maxEntries: number, purgeOnQuotaError: boolean) =>
  new ExpirationPlugin({ maxEntries, purgeOnQuotaError, matchOptions }) as WorkboxPlugin;

/** Stands in for a page: the one that is kept where the host is out of order, or the offline page. */
const inItsPlace: WorkboxPlugin = {
  handlerWillRespond: async ({ request, response }) =>
    response.status < 500 ? response : ((await kept(PAGES, pageKey(request.url))) ?? response),
  handlerDidError: async () => unavailable((await kept(CORE, offlinePage)) ?? lastResort()),
};

/** How each kind of request is answered. Facts are always asked for first; files never change. */
export const strategies: Readonly<Record<Kind, Strategy>> = {
  page: new NetworkFirst({
    cacheName: PAGES,
    networkTimeoutSeconds: PAGE_PATIENCE,
    matchOptions,
    plugins: [byPage, onlyWhole('page'), atMost(200, true), inItsPlace],
  }),
  // Open pages of an earlier build go on with the files of that build.
  asset: new CacheFirst({
    cacheName: cacheName(home, 'assets'),
    matchOptions,
    plugins: [askedAgain, onlyWhole('asset'), atMost(300, false)],
  }),
  index: new NetworkFirst({
    cacheName: CORE,
    networkTimeoutSeconds: DATA_PATIENCE,
    matchOptions,
    plugins: [brokenIsMissing, onlyWhole('index')],
  }),
  data: new NetworkFirst({
    cacheName: cacheName(home, 'data'),
    networkTimeoutSeconds: DATA_PATIENCE,
    matchOptions,
    plugins: [brokenIsMissing, onlyWhole('data'), atMost(60, true)],
  }),
};

/** Fetches the offline page, for times when no page can be had. */
export const offlinePageStrategy = new NetworkFirst({
  cacheName: CORE,
  matchOptions,
  plugins: [onlyWhole('page')],
});

/** Where not even the offline page is kept. */
function lastResort(): Response {
  const page =
    '<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">' +
    '<title>No connection | Opcodex</title><h1>No connection</h1>' +
    '<p>This page is not kept on this device, and Opcodex does not answer. Check the connection, then load the page again.</p></html>';
  return new Response(page, { headers: { 'content-type': 'text/html; charset=utf-8' } });
}

/** A page that stands in for another says so: a browser that fetches ahead will not show it later. */
function unavailable({ body, headers }: Response): Response {
  return new Response(body, { status: 503, statusText: 'Service Unavailable', headers });
}
