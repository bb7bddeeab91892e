import type { FormDefinition, SnippetTable } from '../types.ts';
import { byTable } from './handlers/by-table.ts';
import { managerCloses, managerEvents } from './handlers/discordjs-ws-manager.ts';

/** A handler for @discordjs/ws: of what its manager tells. */
export const discordJsWsForm: FormDefinition = {
  label: '@discordjs/ws',
  about: 'a handler for @discordjs/ws',
  ...byTable(
    {
      'gateway-close-codes': managerCloses,
      'websocket-close-codes': managerCloses,
      'dispatch-events': managerEvents,
    },
    reason,
  ),
};

function reason({ id }: SnippetTable): string {
  return id === 'gateway-opcodes'
    ? '@discordjs/ws reads and sends these by itself'
    : '@discordjs/ws speaks to the gateway alone';
}
