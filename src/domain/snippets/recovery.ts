import { codeText } from '../codes.ts';
import type { SnippetCode, SnippetTable } from './types.ts';

/**
 * What a client does after a close: `resume` the session, `identify` anew because the session is gone,
 * or `stop`, since connecting again cannot help until something is changed.
 */
export type Recovery = 'resume' | 'identify' | 'stop';

/** What the documentation says of single codes, beyond its column "reconnect". */
const SAID: Readonly<Record<string, Readonly<Record<string, Recovery>>>> = {
  'gateway-close-codes': { 4003: 'identify', 4006: 'identify', 4007: 'identify', 4009: 'identify' },
  'voice-close-codes': {
    4006: 'identify',
    4009: 'identify',
    4014: 'stop',
    4015: 'resume',
    4021: 'stop',
    4022: 'stop',
  },
};

/** Whether closes of the table end a session that can be resumed at all. */
export function hasRecovery({ id }: Pick<SnippetTable, 'id'>): boolean {
  return Object.hasOwn(SAID, id);
}

/** What to do after a close; undefined where nothing is known of it. */
export function recoveryOf(
  { id }: Pick<SnippetTable, 'id'>,
  { code, reconnect }: Pick<SnippetCode, 'code' | 'reconnect'>,
): Recovery | undefined {
  const said = SAID[id]?.[codeText(code)];
  if (said !== undefined || reconnect === undefined) return said;
  return reconnect ? 'resume' : 'stop';
}
