import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { WebSocket, WebSocketServer } from 'ws';
import { runWith, type Exported } from '../../../../tests/snippets/support/run-with.ts';
import { write } from '../../../../tests/snippets/support/write.ts';

const servers: WebSocketServer[] = [];

afterEach(() => {
  for (const server of servers.splice(0)) server.close();
});

/** A client of a server that does one thing to whoever connects. */
async function connected(greet: (socket: WebSocket) => void): Promise<WebSocket> {
  const server = new WebSocketServer({ port: 0 });
  servers.push(server);
  server.on('connection', greet);
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as AddressInfo;
  return new WebSocket(`ws://localhost:${String(port)}`);
}

function closed(socket: WebSocket): Promise<unknown> {
  return new Promise((resolve) => socket.once('close', resolve));
}

describe('closes of the gateway', () => {
  const [onClose] = Object.values(runWith(write('gateway-close-codes', 'ws')));

  test.each([
    [4000, 'resume'],
    [4004, 'stop'],
    [4007, 'identify'],
    [4014, 'stop'],
    [4015, 'stop'],
    [1001, 'resume'],
  ])('%i: %s', async (code, expected) => {
    const socket = await connected((each) => each.close(code, 'Said so.'));
    const after = { resume: vi.fn(), identify: vi.fn(), stop: vi.fn() };
    onClose!(socket, after);
    await closed(socket);
    const called = Object.entries(after).filter(([, { mock }]) => mock.calls.length > 0);
    expect(called.map(([name]) => name)).toEqual([expected]);
    expect(Object.values(after).flatMap(({ mock }) => mock.calls)).toEqual([['Said so.']]);
  });

  test('a lost connection is resumed', async () => {
    const socket = await connected((each) => each.terminate());
    const after = { resume: vi.fn(), identify: vi.fn(), stop: vi.fn() };
    onClose!(socket, after);
    await closed(socket);
    expect(after.resume).toHaveBeenCalledOnce();
  });

  test.each([
    [4000, 'resume'],
    [4007, 'identify'],
    [1001, 'resume'],
    [4004, undefined],
    [4014, undefined],
  ])('a handler of 4000 and 4007 alone, at %i: %s', async (code, expected) => {
    const [onSome] = Object.values(runWith(write('gateway-close-codes', 'ws', '4000', '4007')));
    const socket = await connected((each) => each.close(code));
    const after = { resume: vi.fn(), identify: vi.fn() };
    onSome!(socket, after);
    await closed(socket);
    const called = Object.entries(after).filter(([, { mock }]) => mock.calls.length > 0);
    expect(called.map(([name]) => name)).toEqual(expected === undefined ? [] : [expected]);
  });

  test.each([
    [4004, 1],
    [4000, 0],
  ])('a handler of 4004 alone hears of %i %i times', async (code, times) => {
    const { onAuthenticationFailed } = runWith(write('gateway-close-codes', 'ws', '4004'));
    const socket = await connected((each) => each.close(code));
    const stop = vi.fn();
    onAuthenticationFailed!(socket, stop);
    await closed(socket);
    expect(stop).toHaveBeenCalledTimes(times);
  });
});

test('a closed RPC connection is told with its name', async () => {
  const console = { warn: vi.fn() };
  const { onRPCCloseCode } = runWith(write('rpc-close-codes', 'ws'), { console });
  const socket = await connected((each) => each.close(4001, 'Origin'));
  onRPCCloseCode!(socket);
  await closed(socket);
  expect(console.warn.mock.calls).toEqual([['Invalid origin', { code: 4001, reason: 'Origin' }]]);
});

/** What a handler of one code is given until the server is done with what it sends. */
async function heard(
  handler: Exported,
  messages: readonly (string | Buffer)[],
): Promise<unknown[]> {
  const socket = await connected((each) => {
    for (const message of messages) each.send(message);
    each.close();
  });
  const handle = vi.fn();
  handler(socket, handle);
  await closed(socket);
  return handle.mock.calls.flat() as unknown[];
}

/** What a handler of several codes logs. */
async function logged(text: string, messages: readonly (string | Buffer)[]): Promise<unknown[][]> {
  const log = vi.fn();
  const [handler] = Object.values(runWith(text, { console: { log } }));
  await heard(handler!, messages);
  return log.mock.calls;
}

const hello = { op: 10, d: { heartbeat_interval: 41250 }, s: null, t: null };
const ready = { op: 0, d: { v: 10 }, s: 1, t: 'READY' };
const proposals = Buffer.from([0, 7, 27, 1, 2, 3]);

describe('messages', () => {
  test('one opcode', async () => {
    const { onHello } = runWith(write('gateway-opcodes', 'ws', '10'));
    expect(
      await heard(
        onHello!,
        [hello, ready].map((each) => JSON.stringify(each)),
      ),
    ).toEqual([hello]);
  });

  test('all opcodes', async () => {
    const texts = [hello, ready].map((each) => JSON.stringify(each));
    const text = write('gateway-opcodes', 'ws', '0', '10', '11');
    expect(await logged(text, texts)).toEqual([
      ['Hello', hello.d],
      ['Dispatch', ready.d],
    ]);
  });

  test('one event', async () => {
    const { onReady } = runWith(write('dispatch-events', 'ws', 'READY'));
    const other = { ...ready, t: 'RESUMED' };
    expect(
      await heard(
        onReady!,
        [other, ready].map((each) => JSON.stringify(each)),
      ),
    ).toEqual([ready]);
  });

  test('a binary voice opcode', async () => {
    const { onDaveMlsProposals } = runWith(write('voice-opcodes', 'ws', '27'));
    const [payload] = await heard(onDaveMlsProposals!, [JSON.stringify(hello), proposals]);
    expect(payload).toEqual(Buffer.from([1, 2, 3]));
  });

  test('voice opcodes in JSON and in binary', async () => {
    const speaking = JSON.stringify({ op: 5, d: { ssrc: 1 } });
    const text = write('voice-opcodes', 'ws', '5', '25', '27');
    expect(await logged(text, [proposals, speaking])).toEqual([
      ['DAVE MLS Proposals', Buffer.from([1, 2, 3])],
      ['Speaking', { ssrc: 1 }],
    ]);
    const { onSpeaking } = runWith(write('voice-opcodes', 'ws', '5'));
    expect(await heard(onSpeaking!, [proposals, speaking])).toEqual([{ op: 5, d: { ssrc: 1 } }]);
  });

  test('an RPC error, among answers without one', async () => {
    const { onInvalidPermissions } = runWith(write('rpc-error-codes', 'ws', '4006'));
    const error = { evt: 'ERROR', nonce: '1', data: { code: 4006, message: 'Not authenticated' } };
    const dull = { evt: null, nonce: '0', data: null };
    const texts = [dull, error].map((each) => JSON.stringify(each));
    expect(await heard(onInvalidPermissions!, texts)).toEqual([error]);
    expect(await logged(write('rpc-error-codes', 'ws'), texts)).toEqual([
      ['Invalid permissions', 'Not authenticated'],
    ]);
  });

  test('an error of Utilbot', async () => {
    const error = JSON.stringify({ op: -1, e: 4006, m: 'No heartbeat.' });
    expect(await logged(write('utilbot-error-codes', 'ws'), [error])).toEqual([
      ['No Heartbeat', 'No heartbeat.'],
    ]);
  });
});

/** What arrives at the server when a function sends. */
async function sent(send: (socket: WebSocket) => unknown): Promise<Buffer> {
  const arrived = Promise.withResolvers<Buffer>();
  const socket = await connected((each) =>
    each.once('message', (data: Buffer) => arrived.resolve(data)),
  );
  socket.once('open', () => send(socket));
  const data = await arrived.promise;
  socket.close();
  return data;
}

describe('sending', () => {
  test('one opcode', async () => {
    const { sendIdentify } = runWith(write('gateway-opcodes', 'ws', '2'));
    const data = await sent((socket) => sendIdentify!(socket, { token: 'x' }));
    expect(JSON.parse(data.toString())).toEqual({ op: 2, d: { token: 'x' } });
  });

  test('one of many', async () => {
    const { sendVoiceOpcode } = runWith(write('voice-opcodes', 'ws'));
    const data = await sent((socket) => sendVoiceOpcode!(socket, 'Heartbeat', { t: 1 }));
    expect(JSON.parse(data.toString())).toEqual({ op: 3, d: { t: 1 } });
  });

  test('in binary', async () => {
    const { sendBinaryVoiceOpcode } = runWith(write('voice-opcodes', 'ws'));
    const { sendDaveMlsKeyPackage } = runWith(write('voice-opcodes', 'ws', '26'));
    const payload = Uint8Array.of(1, 2);
    const many = await sent((each) =>
      sendBinaryVoiceOpcode!(each, 'DaveMlsCommitWelcome', payload),
    );
    expect(many).toEqual(Buffer.from([28, 1, 2]));
    expect(await sent((socket) => sendDaveMlsKeyPackage!(socket, payload))).toEqual(
      Buffer.from([26, 1, 2]),
    );
  });

  test('to Utilbot, with the name of an event or with nothing', async () => {
    const { sendEvent1, sendHeartbeat } = {
      ...runWith(write('utilbot-opcodes', 'ws', '1')),
      ...runWith(write('utilbot-opcodes', 'ws', '10')),
    };
    const event = await sent((socket) => sendEvent1!(socket, { t: 'identify', d: {} }));
    expect(JSON.parse(event.toString())).toEqual({ op: 1, t: 'identify', d: {} });
    const beat = await sent((socket) => sendHeartbeat!(socket));
    expect(JSON.parse(beat.toString())).toEqual({ op: 10 });
  });
});
