import type { FormDefinition, SnippetTable } from '../types.ts';
import { byTable } from './handlers/by-table.ts';
import { discordJsCloses } from './handlers/discordjs-closes.ts';
import { formErrors, httpErrors, jsonErrors } from './handlers/discordjs-errors.ts';
import { discordJsEvents } from './handlers/discordjs-events.ts';

/** A handler for discord.js: of what it throws, or of what its client tells. */
export const discordJsForm: FormDefinition = {
  label: 'discord.js',
  about: 'a handler for discord.js',
  ...byTable(
    {
      'json-error-codes': jsonErrors,
      'http-status-codes': httpErrors,
      'form-error-codes': formErrors,
      'gateway-close-codes': discordJsCloses,
      'websocket-close-codes': discordJsCloses,
      'dispatch-events': discordJsEvents,
    },
    reason,
  ),
};

function reason({ id, protocol }: SnippetTable): string {
  if (protocol !== 'discord') return 'discord.js does not speak this protocol';
  if (id.startsWith('voice-')) return 'discord.js leaves voice connections to @discordjs/voice';
  if (id.startsWith('rpc-')) return 'discord.js does not speak RPC';
  return 'discord.js reads and sends these by itself';
}
