import type { SnippetCode, SnippetTable } from '../../types.ts';

/** Reserved by the WebSocket standard, or seen by browsers alone: Node's `ws` reports none of them. */
const NEVER_REPORTED = new Set([1004, 1015]);

/** Why no handler will meet the close code; undefined where one can. */
export function neverReported(
  { id }: Pick<SnippetTable, 'id'>,
  { code }: Pick<SnippetCode, 'code'>,
): string | undefined {
  const never = id === 'websocket-close-codes' && NEVER_REPORTED.has(Number(code));
  return never ? 'ws never reports it' : undefined;
}
