import type { KeepMessage } from '../offline/kept.ts';

/**
 * Registers the service worker, and tells it what this page has loaded, so that it is kept too. Where
 * the browser allows none, nothing happens: the page works as it is. Runs once, when it is loaded.
 */
async function keepOffline(): Promise<void> {
  const { serviceWorker } = navigator;
  const home = import.meta.env.BASE_URL.replace(/\/?$/, '/');
  // A worker that brought this page keeps it already.
  const isKept = serviceWorker.controller !== null;
  await serviceWorker.register(`${home}sw.js`, { scope: home });
  await loaded();
  const { active } = await serviceWorker.ready;
  active?.postMessage({
    ...(!isKept && { page: location.href }),
    used: isKept ? [] : performance.getEntriesByType('resource').map(({ name }) => name),
    lookup: !savesData(),
  } satisfies KeepMessage);
}

/** Everything that the page itself asks for is there. */
function loaded(): Promise<unknown> {
  if (document.readyState === 'complete') return Promise.resolve();
  return new Promise((resolve) => addEventListener('load', resolve, { once: true }));
}

function savesData(): boolean {
  const { connection } = navigator as Navigator & { connection?: { saveData?: boolean } };
  return connection?.saveData === true;
}

// It fails where storage is blocked, or the worker does not arrive.
keepOffline().catch(() => undefined);
