import { aboutCode } from '../../comment.ts';
import { isClass } from '../../../codes.ts';
import type { Emitting, SnippetCode } from '../../types.ts';
import { apiImports } from './api-enum.ts';
import type { Handler } from './by-table.ts';
import {
  asLiteral,
  asMember,
  behind,
  cases,
  note,
  onlyOf,
  subjectOf,
  switchOver,
} from './cases.ts';
import { emitFormErrors } from './form-errors.ts';
import { blocks, documented, head, ifAll, imported, indent } from './layout.ts';

/** A function that makes a request, and takes it well where it fails with the code. */
export const jsonErrors: Handler = {
  emit: (emitting) => {
    const { table, codes } = emitting;
    const only = onlyOf(emitting);
    return blocks(
      imported('discord.js', ['DiscordAPIError', ...apiImports(table, codes)]),
      catching(emitting, only === undefined ? jsonCases(emitting) : jsonCode(emitting, only)),
    );
  },
};

/** The same for the status of the answer. */
export const httpErrors: Handler = {
  misfit: (_, { code }) =>
    failed({ code }) ? undefined : 'discord.js throws at 4xx and 5xx alone',
  emit: (emitting) => {
    const only = onlyOf(emitting);
    return blocks(
      imported('discord.js', emitting.codes.map(classOf)),
      catching(emitting, only === undefined ? httpCases(emitting) : httpStatus(emitting, only)),
    );
  },
};

/** A function that says which fields of a request failed, and why. */
export const formErrors: Handler = {
  emit: (emitting) =>
    emitFormErrors(emitting, {
      imports: imported('discord.js', ['DiscordAPIError']),
      given: 'error: unknown',
      async: false,
      read: "if (!(error instanceof DiscordAPIError) || !('errors' in error.rawError)) return [];\n",
      tree: 'error.rawError.errors',
    }),
};

function catching(emitting: Emitting, handling: string): string {
  const only = onlyOf(emitting);
  const about =
    only === undefined
      ? 'Makes a request. Undefined where it fails with one of these; other errors go on.'
      : `Makes a request. Undefined where it fails with this: ${aboutCode(only)}`;
  const start = `export async function catch${subjectOf(emitting)}<T>`;
  const end = ': Promise<T | undefined> {';
  return `${documented(emitting, about)}${head(start, ['request: () => Promise<T>'], { end })}
  try {
    return await request();
  } catch (error) {
${indent(handling, 4)}  }
}
`;
}

/** An early return under conditions; else the error goes on. */
function unless(conditions: readonly string[], aside: string): string {
  return `${ifAll(conditions, 4)}
${behind('  return undefined;', aside)}}
throw error;
`;
}

function jsonCode(emitting: Emitting, only: SnippetCode): string {
  const { value, aside } = asMember(emitting, only);
  return unless(['error instanceof DiscordAPIError', `error.code === ${value}`], aside);
}

function jsonCases(emitting: Emitting): string {
  const body = (): string => 'return undefined;\n';
  const inside = cases(emitting, { codes: emitting.codes, written: asMember, body, depth: 4 });
  return `if (!(error instanceof DiscordAPIError)) throw error;
${switchOver('error.code', inside, 'throw error;\n')}`;
}

function failed({ code }: Pick<SnippetCode, 'code'>): boolean {
  return isClass(code) ? /^[45]/.test(String(code)) : Number(code) >= 400;
}

const RATE_LIMITED = 429;

/** What discord.js throws at a status. */
function classOf({ code }: SnippetCode): string {
  if (code === RATE_LIMITED) return 'RateLimitError';
  return String(code).startsWith('5') ? 'HTTPError' : 'DiscordAPIError';
}

function httpStatus(emitting: Emitting, only: SnippetCode): string {
  const thrown = `error instanceof ${classOf(only)}`;
  if (only.code === RATE_LIMITED) {
    const why = emitting.options.comments ? note(RATE_LIMIT, 4) : '';
    return `${why}${unless([thrown], String(RATE_LIMITED))}`;
  }
  if (isClass(only.code)) return unless([thrown, ...inClass(only)], emitting.nameOf(only));
  const { value, aside } = asLiteral(emitting, only);
  return unless([thrown, `error.status === ${value}`], aside);
}

const RATE_LIMIT =
  'Thrown where `rest: { rejectOnRateLimit }` asks for it; otherwise discord.js waits by itself.';

function inClass({ code }: SnippetCode): string[] {
  const first = String(code).charAt(0);
  return [`error.status >= ${first}00`, `error.status <= ${first}99`];
}

function httpCases(emitting: Emitting): string {
  const { codes, options } = emitting;
  const limited = codes.find(({ code }) => code === RATE_LIMITED);
  const classes = codes.filter(({ code }) => isClass(code));
  const single = codes.filter((each) => each !== limited && !classes.includes(each));
  const rest = [...single, ...classes];
  const thrown = [...new Set(rest.map(classOf))].sort();
  const body = (): string => 'return undefined;\n';
  const inside = cases(emitting, { codes: single, written: asLiteral, body, depth: 4 });
  const otherwise = `${classes.map((each) => behind(`if (${inClass(each).join(' && ')}) return undefined;`, emitting.nameOf(each))).join('')}throw error;\n`;
  return [
    ...(limited !== undefined && options.comments ? [note(RATE_LIMIT, 4)] : []),
    ...(limited === undefined
      ? []
      : [behind('if (error instanceof RateLimitError) return undefined;', '429')]),
    `if (!(${thrown.map((name) => `error instanceof ${name}`).join(' || ')})) throw error;\n`,
    single.length === 0 ? otherwise : switchOver('error.status', inside, otherwise),
  ].join('');
}
