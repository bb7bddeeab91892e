/** What TypeScript's library for documents does not know of a service worker. */
declare global {
  interface ExtendableEvent extends Event {
    waitUntil: (promise: Promise<unknown>) => void;
  }
  interface FetchEvent extends ExtendableEvent {
    readonly request: Request;
    readonly preloadResponse: Promise<Response | undefined>;
    respondWith: (response: Promise<Response>) => void;
  }
}

/** A message of a page. */
export interface MessageOfPage extends ExtendableEvent {
  readonly data: unknown;
}

interface Events {
  install: ExtendableEvent;
  activate: ExtendableEvent;
  fetch: FetchEvent;
  message: MessageOfPage;
}

interface WorkerScope {
  readonly registration: ServiceWorkerRegistration;
  readonly clients: { claim: () => Promise<void> };
  skipWaiting: () => Promise<void>;
  addEventListener: <Name extends keyof Events>(
    name: Name,
    listener: (event: Events[Name]) => void,
  ) => void;
}

/** The worker itself. */
export const worker = globalThis as unknown as WorkerScope;

/** Address of the folder that the site stands in, with a slash at its end. */
export const home = worker.registration.scope;
