import type { UnknownCode } from './types.ts';

/** The tables of closes after which a connection is taken up again, or not. */
const CLOSES: ReadonlySet<string | undefined> = new Set([
  'gateway-close-codes',
  'voice-close-codes',
  'websocket-close-codes',
]);

/** Path of the guide that says what to do with a code that nobody lists, from the site's root. */
export function adviceUrl({ table }: Pick<UnknownCode, 'table'>): string {
  return CLOSES.has(table)
    ? '/guides/reconnecting/'
    : '/guides/finding-a-code/#a-code-that-nobody-lists';
}
