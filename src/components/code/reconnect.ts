import { codeText } from '../../domain/codes.ts';
import type { TableView } from '../../domain/codex/types.ts';
import type { Entry } from '../../schemas/entry.ts';
import type { Recovery } from '../../schemas/recovery.ts';

const RECOVERY: Readonly<Record<Recovery, string>> = {
  resume: 'resume',
  identify: 'identify again',
  connect: 'connect again',
  stop: 'stop',
};

/**
 * Whether and how to connect again after a close, shortly: as our note says, or else as the sources' column
 * "reconnect" does. Undefined where neither says it.
 */
export function reconnectShort({
  recovery,
  reconnect,
}: Pick<Entry, 'recovery' | 'reconnect'>): string | undefined {
  if (recovery !== undefined) return RECOVERY[recovery];
  if (reconnect === undefined) return undefined;
  return reconnect ? 'yes' : 'no';
}

/** Where what to do after a close does not hold, or needs a word more: our note's sentence. */
export function reconnectRemark(
  { notes }: Pick<TableView, 'notes'>,
  { code }: Pick<Entry, 'code'>,
): string | undefined {
  return notes.get(codeText(code))?.facts?.reconnect?.but;
}
