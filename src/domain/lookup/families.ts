import type { Code } from '../../schemas/code.ts';
import type { UnknownCode } from './types.ts';

/**
 * What most of the listed JSON error codes have in common, by thousands: from, to, and the sentence's end.
 * A range with a single listed code has no family.
 */
const JSON_FAMILIES: readonly (readonly [from: number, to: number, what: string])[] = [
  [10, 19, 'say that something is unknown: it does not exist, or you cannot see it'],
  [20, 29, 'say that this user, application or server may not do it; a few are write limits'],
  [30, 39, 'say that a limit has been reached, mostly a maximum number of something'],
  [
    40,
    49,
    'say that it is refused for now: not authorised, too large, switched off or already done',
  ],
  [50, 59, 'say that access, a permission or a value in the request is not right'],
  [60, 69, 'are about two-factor authentication'],
  [70, 79, 'are about phone numbers and their verification'],
  [80, 89, 'are about friends and friend requests'],
  [90, 99, 'are about reactions'],
  [100, 109, 'are about payments and subscriptions'],
  [110, 119, 'say that something is not yet available'],
  [120, 129, 'are about joining a listing'],
  [150, 159, 'are about requests to join a server'],
  [160, 169, 'are about threads, replies and forwarded messages'],
  [170, 179, 'are about stickers'],
  [180, 180, 'are about scheduled events'],
  [190, 199, 'say what an application lacks'],
  [200, 209, 'are about automatic moderation'],
  [210, 219, 'are about monetisation'],
  [220, 229, 'are about webhooks in forums'],
  [260, 269, 'are about quests and their rewards'],
  [270, 279, 'are about consoles'],
  [280, 289, 'are about linking accounts with a provider'],
  [290, 299, 'are about the family center'],
  [310, 319, 'are about Clyde'],
  [340, 349, 'say that the access of a user to something has been limited'],
  [350, 359, 'are about onboarding'],
  [360, 369, 'are about summaries'],
  [390, 399, 'are about packs and the inventory'],
  [400, 409, 'say that what a server may do has been limited'],
  [420, 429, 'are about gifts and promotions'],
  [520, 520, 'are about polls'],
  [521, 522, 'are about reports and appeals under the Digital Services Act'],
  [530, 539, 'are about provisional accounts and the tokens of identity providers'],
  [560, 569, 'are about public keys'],
  [590, 599, 'are about virtual currency'],
  [620, 629, 'are about reverting an account'],
  [670, 679, 'are about entitlements and what a server gets by them'],
];

/** What the numbers of a range have in common, in the other tables. */
const FAMILIES: readonly (readonly [table: string, from: number, to: number, sentence: string])[] =
  [
    [
      'gateway-close-codes',
      4000,
      4999,
      'Discord closes its connections with codes from 4000 on; client libraries use some of these numbers for themselves.',
    ],
    [
      'websocket-close-codes',
      1000,
      2999,
      'Numbers from 1000 to 2999 belong to the WebSocket protocol itself.',
    ],
    [
      'websocket-close-codes',
      3000,
      3999,
      'Numbers from 3000 to 3999 are for libraries and frameworks.',
    ],
    ['http-status-codes', 100, 199, 'Statuses from 100 to 199 are interim answers.'],
    ['http-status-codes', 200, 299, 'Statuses from 200 to 299 mean that the request was accepted.'],
    [
      'http-status-codes',
      300,
      399,
      'Statuses from 300 to 399 lead elsewhere or to a cached answer.',
    ],
    [
      'http-status-codes',
      400,
      499,
      'Statuses from 400 to 499 mean that something about the request is wrong.',
    ],
    [
      'http-status-codes',
      520,
      530,
      'Statuses from 520 to 530 come from Cloudflare, which got no proper answer from the server behind it.',
    ],
    ['http-status-codes', 500, 599, 'Statuses from 500 to 599 mean that the server failed.'],
  ];

/** What libraries close a connection with for themselves, as their source says. */
const OWN: Readonly<Record<string, string>> = {
  3000: 'hikari closes a connection with 3000 when it means to resume it, and Discordeno when it shuts down; Discord does not send it.',
  3010: 'Discordeno closes a connection with 3010 when a heartbeat was not acknowledged; Discord does not send it.',
  4200: 'The discord.js libraries close a connection with 4200 when they mean to resume it; Discord does not send it.',
  4900: 'JDA and Kord close a connection with 4900 when they mean to connect again; Discord does not send it.',
  4901: 'Eris closes a connection with 4901 when it means to connect again; Discord does not send it.',
};

const OF_FORM = 'A validation code says what is wrong with one field of the request.';

/** A code that nobody lists, with what the codes around it have in common, where that is known. */
export function withFamily(unknown: UnknownCode): UnknownCode {
  const { code, table = '' } = unknown;
  const family = familyOf(table, code);
  return family === undefined ? unknown : { ...unknown, family };
}

function familyOf(table: string, code: Code): string | undefined {
  if (typeof code === 'string') return table === 'form-error-codes' ? OF_FORM : undefined;
  if (table === 'json-error-codes') return jsonFamilyOf(code);
  const own = table.endsWith('close-codes') ? OWN[String(code)] : undefined;
  return own ?? FAMILIES.find(([id, from, to]) => id === table && code >= from && code <= to)?.[3];
}

function jsonFamilyOf(code: number): string | undefined {
  const thousands = Math.floor(code / 1000);
  const family = JSON_FAMILIES.find(([from, to]) => thousands >= from && thousands <= to);
  if (family === undefined) return undefined;
  const [from, to, what] = family;
  return `Most listed codes from ${from}000 to ${to}999 ${what}.`;
}
