import { WebSocketManager, WebSocketShardEvents } from '@discordjs/ws';
import { GatewayDispatchEvents, type GatewayDispatchPayload } from 'discord-api-types/v10';
import { REST } from 'discord.js';
import { expect, test, vi } from 'vitest';
import { runWith } from '../../../../tests/snippets/support/run-with.ts';
import { write } from '../../../../tests/snippets/support/write.ts';

function manager(): WebSocketManager {
  return new WebSocketManager({ intents: 0, rest: new REST(), token: 'none' });
}

test('one close', () => {
  const shards = manager();
  const handle = vi.fn();
  runWith(write('gateway-close-codes', 'discordjs-ws', '4014')).onDisallowedIntents!(
    shards,
    handle,
  );
  shards.emit(WebSocketShardEvents.Closed, 4004, 1);
  shards.emit(WebSocketShardEvents.Closed, 4014, 2);
  expect(handle.mock.calls).toEqual([[2]]);
});

test('all closes: loud where the manager does not connect again', () => {
  const shards = manager();
  const console = { error: vi.fn(), warn: vi.fn() };
  const [listen] = Object.values(
    runWith(write('gateway-close-codes', 'discordjs-ws'), { console }),
  );
  listen!(shards);
  shards.emit(WebSocketShardEvents.Closed, 4004, 1);
  shards.emit(WebSocketShardEvents.Closed, 4007, 2);
  expect(console.error.mock.calls).toEqual([['Authentication failed', { code: 4004, shardId: 1 }]]);
  expect(console.warn.mock.calls).toEqual([['Invalid seq', { code: 4007, shardId: 2 }]]);
});

test('events, known to discord-api-types or not', () => {
  const shards = manager();
  const log = vi.fn();
  const text = write('dispatch-events', 'discordjs-ws', 'READY', 'ACTIVITY_START');
  const [listen] = Object.values(runWith(text, { console: { log } }));
  listen!(shards);
  for (const t of [GatewayDispatchEvents.Ready, 'ACTIVITY_START', 'SOMETHING_ELSE']) {
    const payload = { op: 0, t, d: 'data', s: 1 } as unknown as GatewayDispatchPayload;
    shards.emit(WebSocketShardEvents.Dispatch, payload, 4);
  }
  expect(log.mock.calls).toEqual([
    ['READY', 4, 'data'],
    ['ACTIVITY_START', 'data'],
  ]);
});
