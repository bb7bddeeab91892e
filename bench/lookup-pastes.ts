import { madeRandom } from './samples.ts';

/** Writes piece after piece; numbers and choices come from `random`. */
type Piece = (random: () => number, at: number) => string;

/** What a long paste may hold: each kind leans on another part of the lookup. */
export const PASTE_KINDS: Readonly<Record<string, Piece>> = {
  'log lines': (random, at) => `${clock(at)} ${pick(LINES, random)(random)}\n`,
  'stack traces': (random, at) =>
    `${pick(LINES, random)(random)}\n    at async ${word(random)}.${word(random)} (/srv/bot/src/${word(random)}.js:${upTo(900, random)}:${upTo(80, random)})\n`.repeat(
      at % 3 === 0 ? 2 : 1,
    ),
  'JSON in one line': (random) =>
    `{"id":"${snowflake(random)}","ok":false,"took":${upTo(900, random)},"error":${body(random)},"by":"${word(random)}"},`,
  'escaped JSON in one line': (random) =>
    `{\\"shard\\":${upTo(64, random)},\\"error\\":${JSON.stringify(body(random)).slice(1, -1)}},`,
  'errors tree': (random, at) =>
    at === 0
      ? '{"code": 50035, "message": "Invalid Form Body", "errors": {"embeds": {'
      : `"${at - 1}": {"fields": {"${upTo(24, random)}": {"${word(random)}": {"_errors": [{"code": "${pick(FAULTS, random)}", "message": "This field is required"}]}}}}, `,
  'form errors, a line each': (random, at) =>
    at === 0
      ? 'DiscordAPIError[50035]: Invalid Form Body\n'
      : `embeds[${at}].fields[${upTo(24, random)}].${word(random)}[${pick(FAULTS, random)}]: Must be ${upTo(4096, random)} or fewer in length.\n`,
  'names and messages of codes': (random) => `${pick(NAMES, random)}\n`,
  'numbers behind their labels': (random) =>
    `${pick(['error code: ', 'op ', 'closed with ', 'HTTP ', 'code='], random)}${pick([50_013, 10, 4014, 429, upTo(60_000, random)], random)}, `,
  numbers: (random) => `${upTo(60_000, random)} `,
  'different words': (random) => `${word(random)}${word(random)} `,
  'one run of letters': (random) => word(random),
  'signs and brackets': (random) =>
    pick(['{', '}', '[', ']', '"', "'", ':', '\\', '_errors'], random),
};

/** A paste of a kind, so many UTF-16 units long; the same in every run. */
export function madePaste(kind: string, length: number): string {
  const piece = PASTE_KINDS[kind];
  if (piece === undefined) throw new RangeError(`no kind of paste is called ${kind}`);
  const random = madeRandom(4014);
  const pieces: string[] = [];
  for (let at = 0, made = 0; made < length; at += 1) {
    const next = piece(random, at);
    pieces.push(next);
    made += next.length;
  }
  return pieces.join('').slice(0, length);
}

const LINES: readonly ((random: () => number) => string)[] = [
  (random) =>
    `[INFO] shard ${upTo(64, random)}: heartbeat acknowledged after ${upTo(400, random)} ms`,
  (random) => `[WARN] DiscordAPIError[50013]: Missing Permissions for ${snowflake(random)}`,
  (random) => `[ERROR] 404 Not Found (error code: 10008): Unknown Message in #${word(random)}`,
  (random) =>
    `GET /api/v10/channels/${snowflake(random)}/messages?limit=50 429 ${upTo(900, random)}ms`,
  (random) => `Shard ID ${upTo(64, random)} WebSocket closed with 4014`,
  (random) =>
    `connect ECONNREFUSED 10.0.${upTo(255, random)}.${upTo(255, random)}:${upTo(65_000, random)}`,
  (random) =>
    `user ${word(random)}#${upTo(9999, random)} joined ${word(random)} ${word(random)} (${snowflake(random)})`,
  (random) =>
    `{"op":${upTo(11, random)},"t":"MESSAGE_CREATE","s":${upTo(99_999, random)},"d":{"id":"${snowflake(random)}"}}`,
  (random) =>
    `https://discord.com/api/v10/guilds/${snowflake(random)}/members took ${upTo(9000, random)} ms`,
];

const FAULTS = [
  'BASE_TYPE_REQUIRED',
  'BASE_TYPE_MAX_LENGTH',
  'NUMBER_TYPE_COERCE',
  'MADE_UP_FAULT',
];

const NAMES = [
  'Missing Permissions',
  'RESTJSONErrorCodes.UnknownMessage',
  'Cannot send messages to this user',
  'GUILD_MEMBERS_CHUNK',
  'Maximum number of guild roles reached (250)',
  'DisallowedIntents',
  'Unknown interaction',
  'This message was blocked by',
];

function body(random: () => number): string {
  return pick(
    [
      '{"message": "Missing Access", "code": 50001}',
      '{"message": "You are being rate limited.", "retry_after": 0.375, "global": false}',
      `{"message": "Unknown ${word(random)}", "code": ${10_000 + upTo(90, random)}}`,
      `{"code": 50035, "message": "Invalid Form Body", "errors": {"${word(random)}": {"_errors": [{"code": "${pick(FAULTS, random)}", "message": "This field is required"}]}}}`,
    ],
    random,
  );
}

function pick<T>(choices: readonly [T, ...T[]] | readonly T[], random: () => number): T {
  return choices[Math.floor(random() * choices.length)] as T;
}

function upTo(most: number, random: () => number): number {
  return Math.floor(random() * (most + 1));
}

const SYLLABLES = 'ba che di fo gu ha ji ko lu me ni po qua ri so tu ve wi xa yo'.split(' ');

function word(random: () => number): string {
  return Array.from({ length: 2 + upTo(2, random) }, () => pick(SYLLABLES, random)).join('');
}

function snowflake(random: () => number): string {
  return `1${String(upTo(999_999_999, random)).padStart(9, '0')}${String(upTo(99_999_999, random)).padStart(8, '0')}`;
}

function clock(at: number): string {
  return new Date(1_760_000_000_000 + at * 730).toISOString();
}
