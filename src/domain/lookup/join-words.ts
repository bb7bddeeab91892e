import type { Code } from '../../schemas/code.ts';

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

/** A code that is a name, put into words: `GUILD_CREATE` is `Guild Create`. Numbers have none. */
export function nameOfCode(code: Code): string {
  if (typeof code === 'number') return '';
  return code
    .split('_')
    .map((word) => word.charAt(0) + word.slice(1).toLowerCase())
    .join(' ');
}
