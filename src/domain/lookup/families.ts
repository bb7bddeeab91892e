import type { Code } from '../../schemas/code.ts';
import type { UnknownCode } from './types.ts';

/** What the numbers of a range have in common, as far as the listed ones tell. */
const FAMILIES: readonly (readonly [table: string, from: number, to: number, sentence: string])[] =
  [
    [
      'json-error-codes',
      10_000,
      19_999,
      'Codes from 10000 to 19999 say that something is unknown: it does not exist, or you cannot see it.',
    ],
    [
      'json-error-codes',
      20_000,
      29_999,
      'Codes from 20000 to 29999 say who may not do this: bots, other users, accounts in some state; a few are write limits.',
    ],
    [
      'json-error-codes',
      30_000,
      39_999,
      'Codes from 30000 to 39999 say that a limit has been reached: a maximum number of something.',
    ],
    [
      'json-error-codes',
      40_000,
      49_999,
      'Codes from 40000 to 49999 say that the request was refused: not authorised, too large, blocked, or already done.',
    ],
    [
      'json-error-codes',
      50_000,
      59_999,
      'Codes from 50000 to 59999 say that access, a permission or a value in the request is not right.',
    ],
    [
      'json-error-codes',
      60_000,
      69_999,
      'Codes from 60000 to 69999 are about two-factor authentication.',
    ],
    [
      'json-error-codes',
      70_000,
      79_999,
      'Codes from 70000 to 79999 are about permissions and verification.',
    ],
    [
      'json-error-codes',
      80_000,
      89_999,
      'Codes from 80000 to 89999 are about friends and relationships.',
    ],
    ['json-error-codes', 90_000, 99_999, 'Codes from 90000 to 99999 are about reactions.'],
    ['json-error-codes', 100_000, 109_999, 'Codes from 100000 to 109999 are about payment.'],
    [
      'json-error-codes',
      150_000,
      159_999,
      'Codes from 150000 to 159999 are about applications to join a server.',
    ],
    [
      'json-error-codes',
      160_000,
      169_999,
      'Codes from 160000 to 169999 are about threads and replies.',
    ],
    ['json-error-codes', 170_000, 179_999, 'Codes from 170000 to 179999 are about stickers.'],
    [
      'json-error-codes',
      180_000,
      189_999,
      'Codes from 180000 to 189999 are about scheduled events and stages.',
    ],
    [
      'json-error-codes',
      200_000,
      209_999,
      'Codes from 200000 to 209999 are about automatic moderation.',
    ],
    ['json-error-codes', 210_000, 219_999, 'Codes from 210000 to 219999 are about monetisation.'],
    [
      'json-error-codes',
      220_000,
      229_999,
      'Codes from 220000 to 229999 are about webhooks in forums.',
    ],
    [
      'json-error-codes',
      340_000,
      349_999,
      'Codes from 340000 to 349999 say that the access of an account has been limited.',
    ],
    ['json-error-codes', 350_000, 359_999, 'Codes from 350000 to 359999 are about onboarding.'],
    ['json-error-codes', 520_000, 520_999, 'Codes from 520000 on are about polls.'],
    [
      'json-error-codes',
      530_000,
      539_999,
      'Codes from 530000 to 539999 are about identity in the Social SDK.',
    ],
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
      'Numbers from 3000 to 3999 are registered by libraries and frameworks, not by Discord.',
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
      'Statuses from 520 to 530 come from Cloudflare, which could not reach the server behind it.',
    ],
    ['http-status-codes', 500, 599, 'Statuses from 500 to 599 mean that the server failed.'],
  ];

/** What programs that speak to Discord use for themselves, as close codes. */
const OWN: Readonly<Record<string, string>> = {
  4200: 'The discord.js libraries close a connection with 4200 when they mean to resume it; Discord does not send it.',
  4201: 'The discord.js libraries use close codes from 4200 on for themselves; Discord does not send them.',
  4900: 'JDA uses 4900 for itself when it gives up a session; Discord does not send it.',
};

/** A code that nobody lists, with what the codes around it have in common, where that is known. */
export function withFamily(unknown: UnknownCode): UnknownCode {
  const { code, table } = unknown;
  const family = table && familyOf(table, code);
  return family === undefined || family === '' ? unknown : { ...unknown, family };
}

function familyOf(table: string, code: Code): string | undefined {
  if (typeof code === 'string') return FORM[table];
  const own = table.endsWith('close-codes') ? OWN[String(code)] : undefined;
  return own ?? FAMILIES.find(([id, from, to]) => id === table && code >= from && code <= to)?.[3];
}

const FORM: Readonly<Record<string, string>> = {
  'form-error-codes': 'A validation code says what is wrong with one field of the request.',
};
