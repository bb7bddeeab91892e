import type { Recovery } from '../../schemas/recovery.ts';
import type { SnippetCode, SnippetTable } from './types.ts';

/** What a client with a session does after a close. */
export type SessionRecovery = Exclude<Recovery, 'connect'>;

/** Tables of closes that end a session, which can be resumed or is gone. */
const OF_SESSIONS: readonly string[] = ['gateway-close-codes', 'voice-close-codes'];

/** Whether closes of the table end a session that can be resumed at all. */
export function hasRecovery({ id }: Pick<SnippetTable, 'id'>): boolean {
  return OF_SESSIONS.includes(id);
}

/**
 * Whether Discord's own packages for JavaScript leave a shard alone after a close: of those that are
 * final they know the ones that discord-api-types has.
 */
export function isGivenUp(
  table: Pick<SnippetTable, 'id'>,
  code: Pick<SnippetCode, 'recovery' | 'reconnect' | 'member'>,
): boolean {
  return code.member !== undefined && recoveryOf(table, code) === 'stop';
}

/**
 * What to do after a close: as our note says, or else by the sources' column "reconnect"; undefined where
 * nothing is known of it.
 */
export function recoveryOf(
  table: Pick<SnippetTable, 'id'>,
  { recovery, reconnect }: Pick<SnippetCode, 'recovery' | 'reconnect'>,
): SessionRecovery | undefined {
  if (!hasRecovery(table)) return undefined;
  if (recovery !== undefined) return recovery === 'connect' ? 'identify' : recovery;
  if (reconnect === undefined) return undefined;
  return reconnect ? 'resume' : 'stop';
}
