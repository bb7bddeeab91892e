import type { Code } from '../../schemas/code.ts';
import { familyOf, familyUrl } from '../families/family-of.ts';
import type { PreparedIndex } from './prepare.ts';
import type { LookupTable, UnknownCode } from './types.ts';

/** Numbers that have something in common, and what: the end of a sentence. */
type Range = readonly [from: number, to: number, what: string];

/** What most of the listed codes of a range have in common, by thousands. A range with a single one has no family. */
const JSON_RANGES: readonly Range[] = (
  [
    [10, 19, 'say that something is unknown: it does not exist, or you cannot see it'],
    [30, 39, 'say that a limit has been reached, mostly a maximum number of something'],
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
  ] as const
).map(([from, to, what]) => [from * 1000, to * 1000 + 999, what]);

const HTTP_RANGES: readonly Range[] = [
  [100, 199, 'are interim answers'],
  [200, 299, 'mean that the request was accepted'],
  [300, 399, 'lead elsewhere or to a cached answer'],
  [400, 499, 'mean that something about the request is wrong'],
  [520, 530, 'come from Cloudflare, which got no proper answer from the server behind it'],
  [500, 599, 'mean that the server failed'],
];

/** By the table: what its codes are called, and the ranges, of which the first that fits counts. */
const FAMILIES: Readonly<Record<string, readonly [codes: string, ranges: readonly Range[]]>> = {
  'json-error-codes': ['Most listed codes', JSON_RANGES],
  'http-status-codes': ['Statuses', HTTP_RANGES],
  'gateway-close-codes': [
    'Codes',
    [[4000, 4999, "are Discord's own, but client libraries take some of them for themselves"]],
  ],
  'websocket-close-codes': [
    'Numbers',
    [
      [1000, 2999, 'belong to the WebSocket protocol itself'],
      [3000, 3999, 'are for libraries and frameworks'],
    ],
  ],
};

/** What libraries close a connection with for themselves, as their source says: who, and which one or why. */
const OWN: Readonly<Record<string, readonly [who: string, what: string]>> = {
  3000: ['hikari', 'that it means to resume'],
  3010: ['Discordeno', 'that did not acknowledge a heartbeat'],
  4200: ['discord.js', 'that it means to resume'],
  4900: ['JDA or Kord', 'to connect again'],
  4901: ['Eris', 'to connect again'],
};

const OF_FORM = 'A validation code says what is wrong with one field of the request.';

/**
 * A code that nobody lists, with what the codes around it have in common, and the page that says how to
 * handle them, where that is known.
 */
export function withFamily(unknown: UnknownCode, { entries }: FamilyIndex): UnknownCode {
  const { code, table = '' } = unknown;
  const home = entries.find((entry) => entry.table.id === table)?.table;
  const id = familyOf(code);
  const name = id === undefined ? undefined : nameOf(home, id);
  const family = sharedBy(table, code);
  return {
    ...unknown,
    ...(family !== undefined && { family }),
    ...(home &&
      id !== undefined &&
      name !== undefined && {
        familyUrl: familyUrl(home, id),
        familyName: `${id} ${name}`,
      }),
  };
}

/** The name of a family that has a page. */
function nameOf(home: LookupTable | undefined, id: string): string | undefined {
  const lines = home?.families?.split('\n') ?? [];
  return lines.find((line) => line.startsWith(`${id}\t`))?.slice(id.length + 1);
}

/** What is asked of an index here. */
type FamilyIndex = Pick<PreparedIndex, 'entries'>;

function sharedBy(table: string, code: Code): string | undefined {
  if (typeof code === 'string') return table === 'form-error-codes' ? OF_FORM : undefined;
  return (table.endsWith('close-codes') ? ownOf(code) : undefined) ?? rangeOf(table, code);
}

function ownOf(code: number): string | undefined {
  const own = OWN[String(code)];
  return own && `With ${code}, ${own[0]} closes a connection ${own[1]}; Discord does not send it.`;
}

function rangeOf(table: string, code: number): string | undefined {
  const [codes, ranges] = FAMILIES[table] ?? ['', []];
  const [from, to, what] = ranges.find((range) => code >= range[0] && code <= range[1]) ?? [];
  return what === undefined ? undefined : `${codes} from ${from} to ${to} ${what}.`;
}
