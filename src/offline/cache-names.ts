/** What the worker keeps apart: each has rules of its own. */
export type CacheKind = 'core' | 'pages' | 'assets' | 'data';

/** Raised when what is kept changes its form, so that a worker never reads what it does not know. */
const FORMAT = 1;

/** Other sites may share the host: a cache carries the folder that it belongs to. */
const prefixOf = (scope: string): string => `opcodex:${new URL(scope).pathname}:`;

/**
 * The name of a cache.
 *
 * @param scope address of the folder that the site stands in, with a slash at its end
 */
export function cacheName(scope: string, kind: CacheKind): string {
  return `${prefixOf(scope)}${String(FORMAT)}:${kind}`;
}

/** Whether a cache belongs to this site, in whatever form. */
export function isOwn(name: string, scope: string): boolean {
  return name.startsWith(prefixOf(scope));
}

/** Whether a cache belongs to this site, but to a form that is no longer read. */
export function isStale(name: string, scope: string): boolean {
  return isOwn(name, scope) && !name.startsWith(`${prefixOf(scope)}${String(FORMAT)}:`);
}
