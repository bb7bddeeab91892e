import { EventEmitter } from 'node:events';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import {
  Client,
  Events,
  GatewayCloseCodes,
  REST,
  type CloseEvent,
  type RESTOptions,
} from 'discord.js';
import { afterEach, describe, expect, test, vi } from 'vitest';
import {
  apiServer,
  formErrorBody,
  type Answer,
  type ApiServer,
} from '../../../../tests/snippets/support/api-server.ts';
import { runWith, type Exported } from '../../../../tests/snippets/support/run-with.ts';
import { sources } from '../../../../tests/snippets/support/sources.ts';
import { write } from '../../../../tests/snippets/support/write.ts';
import { isGivenUp } from '../recovery.ts';

const servers: ApiServer[] = [];

afterEach(() => {
  for (const server of servers.splice(0)) server.close();
});

/** A request of discord.js to a server that gives one answer. */
async function request(
  answer: Answer,
  options: Partial<RESTOptions> = {},
): Promise<() => Promise<unknown>> {
  const server = await apiServer(answer);
  servers.push(server);
  const rest = new REST({ api: server.origin, retries: 0, ...options }).setToken('none');
  return () => rest.get('/gateway');
}

const unknownMessage = { status: 404, body: { code: 10008, message: 'Unknown Message' } };
const missingAccess = { status: 403, body: { code: 50001, message: 'Missing Access' } };

function only(text: string): Exported {
  const [first] = Object.values(runWith(text));
  return first!;
}

describe('JSON error codes', () => {
  const one = only(write('json-error-codes', 'discord.js', '10008'));
  const all = only(write('json-error-codes', 'discord.js'));

  test('a good answer is given back', async () => {
    expect(await one(await request({ status: 200, body: { url: 'x' } }))).toEqual({ url: 'x' });
  });

  test('the code is taken well, another is not', async () => {
    expect(await one(await request(unknownMessage))).toBeUndefined();
    await expect(one(await request(missingAccess))).rejects.toThrow('Missing Access');
  });

  test('one of many', async () => {
    expect(await all(await request(missingAccess))).toBeUndefined();
    const unknown = await request({ status: 400, body: { code: 1, message: 'New' } });
    await expect(all(unknown)).rejects.toThrow('New');
    await expect(all(() => Promise.reject(new TypeError('Mine')))).rejects.toThrow(TypeError);
  });
});

describe('HTTP statuses', () => {
  const all = only(write('http-status-codes', 'discord.js'));

  test.each([
    ['403', missingAccess],
    ['502', { status: 502, body: '' }],
    ['5xx', { status: 500, body: '' }],
  ])('%s', async (code, answer) => {
    const one = only(write('http-status-codes', 'discord.js', code));
    expect(await one(await request(answer))).toBeUndefined();
    expect(await all(await request(answer))).toBeUndefined();
    await expect(one(await request(unknownMessage))).rejects.toThrow('Unknown Message');
  });

  test('429, where discord.js is told not to wait', async () => {
    const limited = {
      status: 429,
      body: {},
      headers: { 'retry-after': '9', 'x-ratelimit-limit': '1' },
    };
    const rejectOnRateLimit = (): boolean => true;
    const one = only(write('http-status-codes', 'discord.js', '429'));
    expect(await one(await request(limited, { rejectOnRateLimit }))).toBeUndefined();
    expect(await all(await request(limited, { rejectOnRateLimit }))).toBeUndefined();
  });
});

test('form error codes: the fields that failed, and what is wrong with each', async () => {
  const failed = await request({ status: 400, body: formErrorBody });
  const error: unknown = await failed().catch((reason: unknown) => reason);
  const fields = only(write('form-error-codes', 'discord.js', 'BASE_TYPE_REQUIRED'))(error);
  expect(fields).toEqual([
    { path: 'options.0.name', code: 'BASE_TYPE_REQUIRED', message: 'This field is required' },
  ]);
  const explain = only(write('form-error-codes', 'discord.js'));
  expect(explain(error)).toHaveLength(3);
  expect(explain(error)).toContain('options.1.name: Something else. (NOBODY_KNOWS)');
  expect(explain(new TypeError('Mine'))).toEqual([]);
});

describe('closes', () => {
  test('one that discord.js does not mend', () => {
    const client = new Client({ intents: [] });
    const handle = vi.fn();
    only(write('gateway-close-codes', 'discord.js', '4014'))(client, handle);
    for (const code of [4004, 4014]) {
      client.emit(Events.ShardDisconnect, { code } as CloseEvent, 7);
    }
    expect(handle.mock.calls).toEqual([[7]]);
  });

  test('one that it mends by itself', () => {
    const client = new Client({ intents: [] });
    const shard = new EventEmitter();
    client.ws.shards.set(3, shard as never);
    const handle = vi.fn();
    only(write('gateway-close-codes', 'discord.js', '4007'))(client, handle);
    client.emit(Events.ClientReady, client as Client<true>);
    for (const code of [4000, 4007]) shard.emit('close', { code });
    expect(handle.mock.calls).toEqual([[3]]);
  });

  test('what stops a session is what discord.js does not mend', () => {
    const file = createRequire(import.meta.url).resolve('discord.js');
    const path = file.replace(/index\.js$/, 'client/websocket/WebSocketManager.js');
    const list =
      /UNRECOVERABLE_CLOSE_CODES = \[(.*?)\]/s.exec(readFileSync(path, 'utf8'))?.[1] ?? '';
    const theirs = [...list.matchAll(/GatewayCloseCodes\.(\w+)/g)].map(
      ([, name]) => GatewayCloseCodes[name as keyof typeof GatewayCloseCodes],
    );
    const { table, codes } = sources.find((each) => each.table.id === 'gateway-close-codes')!;
    const ours = codes.filter((each) => isGivenUp(table, each));
    expect(ours.map(({ code }) => code)).toEqual(theirs);
  });
});

describe('dispatch events', () => {
  test('an event of each kind', () => {
    const client = new Client({ intents: [] });
    const log = vi.fn();
    const text = write(
      'dispatch-events',
      'discord.js',
      'GUILD_CREATE',
      'RESUMED',
      'INTEGRATION_CREATE',
      'ACTIVITY_START',
    );
    const [listen] = Object.values(runWith(text, { console: { log } }));
    listen!(client);
    client.emit(Events.GuildCreate, 'guild' as never);
    client.emit(Events.ShardResume, 1, 2);
    client.ws.emit('INTEGRATION_CREATE', 'data', 1);
    client.emit(Events.Raw, { t: 'ACTIVITY_START', d: 'raw' }, 0);
    client.emit(Events.Raw, { t: 'SOMETHING_ELSE', d: 'raw' }, 0);
    expect(log.mock.calls).toEqual([
      ['GUILD_CREATE', 'guild'],
      ['RESUMED', 1, 2],
      ['INTEGRATION_CREATE', 'data'],
      ['ACTIVITY_START', 'raw'],
    ]);
  });
});
