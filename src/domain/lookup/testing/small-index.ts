import type { Codex } from '../../codex/types.ts';
import { assemble } from '../../codex/assemble.ts';
import { makeContent, makeHistory, makeTable } from '../../testing/content.ts';
import { buildIndex } from '../build-index.ts';
import { lookup } from '../lookup.ts';
import { openText, type OpenText } from '../open-text.ts';
import type { LookupIndex } from '../types.ts';

const message = { labels: 'message' } as const;

const tables = [
  makeTable('gateway-opcodes', { likelihood: 1 }),
  makeTable('voice-opcodes', { likelihood: 2 }),
  makeTable('http-status-codes', { likelihood: 3 }),
  makeTable('json-error-codes', { likelihood: 4, ...message }),
  makeTable('gateway-close-codes', { likelihood: 5 }),
  makeTable('voice-close-codes', { likelihood: 6 }),
  makeTable('websocket-close-codes', { likelihood: 7, protocol: 'websocket' }),
  makeTable('rpc-error-codes', { likelihood: 8 }),
  makeTable('rpc-close-codes', { likelihood: 9 }),
  makeTable('dispatch-events', { likelihood: 10 }),
  makeTable('utilbot-opcodes', { likelihood: 11, protocol: 'utilbot' }),
  makeTable('form-error-codes', { likelihood: 13, ...message }),
];

/** A reference with a few codes of every table. */
export const smallCodex: Codex = assemble(
  makeContent(
    tables,
    [
      makeHistory('official', 'gateway-opcodes', [
        [0, 'Dispatch'],
        [2, 'Identify'],
        [8, 'Request Guild Members'],
        [10, 'Hello'],
        [11, 'Heartbeat ACK'],
      ]),
      makeHistory('official', 'voice-opcodes', [
        [0, 'Identify'],
        [2, 'Ready'],
        [8, 'Hello'],
        [10, { label: 'Signal', struck: true }],
      ]),
      makeHistory('official', 'http-status-codes', [
        [401, 'UNAUTHORIZED'],
        [403, 'FORBIDDEN'],
        [404, 'NOT FOUND'],
        [429, 'TOO MANY REQUESTS'],
        ['5xx', 'SERVER ERROR'],
      ]),
      makeHistory('official', 'json-error-codes', [
        [0, 'General error (such as a malformed request body, amongst other things)'],
        [10003, 'Unknown channel'],
        [10008, 'Unknown message'],
        [30001, 'Maximum number of guilds reached (100)'],
        [40001, 'Unauthorized. Provide a valid token and try again'],
        [40060, 'Interaction has already been acknowledged'],
        [50001, 'Missing access'],
        [50007, 'Cannot send messages to this user'],
        [50013, 'You lack permissions to perform that action'],
        [50035, 'Invalid form body (returned for both application/json bodies)'],
      ]),
      makeHistory('discord-api-types', 'json-error-codes', [[50013, 'MissingPermissions']]),
      makeHistory('official', 'gateway-close-codes', [
        [4000, 'Unknown error'],
        [4004, 'Authentication failed'],
        [4014, 'Disallowed intent(s)'],
      ]),
      makeHistory('official', 'voice-close-codes', [
        [4006, 'Session no longer valid'],
        [4014, 'Disconnected'],
      ]),
      makeHistory('official', 'websocket-close-codes', [
        [1000, 'Normal closure'],
        [1006, 'Abnormal closure'],
      ]),
      makeHistory('official', 'rpc-error-codes', [[4006, 'Invalid guild']]),
      makeHistory('official', 'rpc-close-codes', [[4000, 'Invalid client ID']]),
      makeHistory('official', 'dispatch-events', [
        ['READY', 'Ready'],
        ['MESSAGE_CREATE', 'Message Create'],
        ['GUILD_MEMBERS_CHUNK', 'Guild Members Chunk'],
      ]),
      makeHistory('official', 'utilbot-opcodes', [[10, 'Listening']]),
      makeHistory('official', 'form-error-codes', [
        ['BASE_TYPE_REQUIRED', 'This field is required'],
        ['BASE_TYPE_MAX_LENGTH', 'Must be {max} or fewer in length'],
        ['NUMBER_TYPE_COERCE', 'Value "{value}" is not int'],
      ]),
    ],
    {
      phrases: [{ table: 'json-error-codes', phrases: { '50013': ['role is too low'] } }],
    },
  ),
);

/** Its index, as the browser gets it: written as JSON, and read again. */
export const smallIndex = JSON.parse(JSON.stringify(buildIndex(smallCodex))) as LookupIndex;

/** A text opened with the small index. */
export function open(text: string): OpenText {
  return openText(smallIndex, text);
}

/** The hits of a text as `table:code confidence`, the table without `-codes`. */
export function hitsIn(text: string): string[] {
  return lookup(smallIndex, text).hits.map(
    ({ table, code, confidence }) => `${table.replace('-codes', '')}:${code} ${confidence}`,
  );
}
