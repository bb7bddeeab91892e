import { literal } from '../literal.ts';
import type { SnippetCode, SnippetTable } from '../types.ts';

/** Whether the codes of a table stand as `op` in messages that hold their payload as `d`. */
export function isOpcodes({ id }: Pick<SnippetTable, 'id'>): boolean {
  return id.endsWith('-opcodes');
}

/** Whether it is the gateway's opcode for events, whose `d` depends on the event: no source gives its fields. */
export function isDispatch(
  { id }: Pick<SnippetTable, 'id'>,
  { code, payloads = [] }: Pick<SnippetCode, 'code' | 'payloads'>,
): boolean {
  return id === 'gateway-opcodes' && code === 0 && payloads.length === 0;
}

/**
 * The lines of a message's interface.
 *
 * @param data the type of `d`
 */
export function envelopeLines({ code }: SnippetCode, data: string): string[] {
  return [`  op: ${literal(code)};`, `  d: ${data};`];
}

/** The same for an event: only the gateway's events are numbered and named. */
export function dispatchLines(code: SnippetCode, comment: (text: string) => string): string[] {
  return [
    `  op: ${literal(code.code)};`,
    `${comment('Depends on the event.')}  d: unknown;`,
    `${comment('Counts the events of a session. Heartbeats and resuming give the last one back.')}  s: number;`,
    `${comment('The name of the event.')}  t: string;`,
  ];
}
