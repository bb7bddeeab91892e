import type { FormDefinition } from '../types.ts';
import { byTable } from './handlers/by-table.ts';
import { plainCloses, sessionCloses } from './handlers/ws-closes.ts';
import { messages } from './handlers/ws-messages.ts';

/** A handler for the package ws: of closes, or of what is sent over it. */
export const wsForm: FormDefinition = {
  label: 'ws',
  about: 'a handler for the package ws',
  ...byTable(
    {
      'gateway-close-codes': sessionCloses,
      'voice-close-codes': sessionCloses,
      'rpc-close-codes': plainCloses,
      'websocket-close-codes': plainCloses,
      'gateway-opcodes': messages,
      'voice-opcodes': messages,
      'dispatch-events': messages,
      'rpc-error-codes': messages,
      'utilbot-opcodes': messages,
      'utilbot-error-codes': messages,
    },
    () => 'it comes in an HTTP answer, not over a WebSocket',
  ),
};
