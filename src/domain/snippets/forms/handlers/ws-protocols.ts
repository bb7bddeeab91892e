/** How a WebSocket tells the codes of a table: what it sends, and where the code stands in it. */
export interface Protocol {
  /** The type of what arrives. */
  type: string;
  /** What it is, in a few words. */
  about: string;
  /** Its fields, a line each. */
  fields: readonly string[];
  /** What has to hold besides. */
  guard?: string;
  /** Where the code stands. */
  subject: string;
  /** What to show of it. */
  shown: string;
}

const GATEWAY = {
  type: 'GatewayPayload',
  about: 'What the gateway sends, as JSON that is not compressed.',
  fields: ['op: number;', 'd: unknown;', 's: number | null;', 't: string | null;'],
  shown: 'payload.d',
};

const UTILBOT = {
  type: 'UtilbotPayload',
  about: 'What Utilbot’s gateway sent.',
  fields: ['op: number;', 'd?: unknown;', 'e?: number;', 't?: string;', 'm?: string;'],
};

const PROTOCOLS: Readonly<Record<string, Protocol>> = {
  'gateway-opcodes': { ...GATEWAY, subject: 'payload.op' },
  'dispatch-events': { ...GATEWAY, guard: 'payload.op === 0', subject: 'payload.t' },
  'voice-opcodes': {
    type: 'VoicePayload',
    about: 'What the voice gateway sends as JSON; `seq` counts what it would send again.',
    fields: ['op: number;', 'd: unknown;', 'seq?: number;'],
    subject: 'payload.op',
    shown: 'payload.d',
  },
  'rpc-error-codes': {
    type: 'RpcAnswer',
    about: 'What the Discord client answers where a command fails.',
    fields: [
      'evt: string | null;',
      'nonce: string | null;',
      'data: { code: number; message: string };',
    ],
    guard: "payload.evt === 'ERROR'",
    subject: 'payload.data.code',
    shown: 'payload.data.message',
  },
  'utilbot-opcodes': { ...UTILBOT, subject: 'payload.op', shown: 'payload.d' },
  'utilbot-error-codes': {
    ...UTILBOT,
    guard: 'payload.op === -1',
    subject: 'payload.e',
    shown: 'payload.m',
  },
};

/** How the codes of a table arrive; undefined where no message holds them. */
export function protocolOf({ id }: { id: string }): Protocol | undefined {
  return Object.hasOwn(PROTOCOLS, id) ? PROTOCOLS[id] : undefined;
}
