import type { Row } from './dialect.ts';

/** Event tables list these too; they are opcodes of their own and never come as a dispatch. */
const OPCODES = new Set(['HELLO', 'RECONNECT', 'INVALID_SESSION', 'HEARTBEAT', 'HEARTBEAT_ACK']);

/** Leaves out what an event table lists though it is an opcode. */
export function withoutOpcodes(rows: readonly Row[]): Row[] {
  return rows.filter((row) => !OPCODES.has(String(row.code)));
}
