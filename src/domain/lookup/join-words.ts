/**
 * A name as the plainest identifier: its words put together, each with a capital. `Unknown account`
 * is `UnknownAccount`. Small enough for the browser, where it saves shipping most identifiers.
 */
export function joinWords(name: string): string {
  return name
    .split(/[^A-Za-z0-9]+/)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('');
}
