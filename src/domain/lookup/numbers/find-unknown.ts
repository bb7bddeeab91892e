import { fitOf, isDiscord, isForeign, kindOf } from '../context.ts';
import type { PreparedIndex } from '../prepare.ts';
import type { Reading } from '../reading/reading.ts';
import type { LookupTable, UnknownCode } from '../types.ts';
import { SIGNAL } from '../words/signals.ts';
import type { Unlisted } from './judge-numbers.ts';
import { isInErrorBody } from './error-body.ts';

/** Nobody asks for more numbers at once. */
const ASKED = 8;
/** A single line has no more words. */
const LINE = 24;
/** From here on the codes of JSON error bodies begin. */
const FIRST_JSON = 10_000;

/**
 * The numbers that stand where a code stands, but that no table lists.
 *
 * @param direct whether the text asks for nothing but what is mentioned
 */
export function findUnknown(
  reading: Reading,
  { entries }: PreparedIndex,
  unlisted: readonly Unlisted[],
  direct: boolean,
): UnknownCode[] {
  if (unlisted.length === 0) return [];
  // A list of many numbers is data, whatever it is.
  const asked = direct && unlisted.length <= ASKED;
  const tables = [...new Set(entries.map(({ table }) => table))];
  const found = new Map<string, UnknownCode>();
  for (const one of unlisted) {
    const { code, start, end } = one.place;
    if (found.has(code) || !/^-?\d+$/.test(code)) continue;
    if (!asked && (isForeign(one.context) || !isTold(reading, one))) continue;
    const table = tableOf(one, tables);
    found.set(code, { code: Number(code), ...(table && { table }), at: { start, end } });
  }
  return [...found.values()];
}

/** Whether the words beside a number say plainly enough that it is a code of Discord's. */
function isTold(reading: Reading, { slot, place, context }: Unlisted): boolean {
  const number = Number(place.code);
  switch (slot.kind) {
    case 'json':
      return number >= FIRST_JSON || isDiscord(context);
    case 'error':
    case 'code':
    case 'result':
      if (number >= 1000 && (context.line & SIGNAL.discord) !== 0) return slot.kind !== 'result';
      return (
        number >= FIRST_JSON &&
        (isDiscord(context) ||
          slot.bracketed === true ||
          (slot.kind === 'error' && reading.words.length <= LINE) ||
          isInErrorBody(reading, { slot, place }))
      );
    case 'close':
      return number >= 1000 && number <= 4999 && (isDiscord(context) || isConnection(context));
    case 'op':
      return number <= 255 && (isDiscord(context) || reading.chunks.words[slot.by ?? -1] === 'op');
    case 'status':
      return number >= 100 && number <= 599 && isDiscord(context);
    default:
      return false;
  }
}

function isConnection({ near }: Unlisted['context']): boolean {
  return (near & (SIGNAL.gateway | SIGNAL.voice | SIGNAL.rpc)) !== 0;
}

/** The table that an unlisted number would stand in. */
function tableOf(
  { slot, place, context }: Unlisted,
  tables: readonly LookupTable[],
): string | undefined {
  const number = Number(place.code);
  const likeliest = (kind: string) =>
    tables
      .filter((table) => kindOf(table) === kind)
      .sort((a, b) => fitOf(b, context) - fitOf(a, context))[0]?.id;
  if (slot.kind === 'op') return likeliest('opcodes');
  if (slot.kind === 'json') return 'json-error-codes';
  const isClose = number >= 4000 && number <= 4999 && slot.kind !== 'status';
  if (slot.kind === 'close' || isClose) {
    return number < 4000 ? 'websocket-close-codes' : likeliest('close-codes');
  }
  if (number >= 100 && number <= 599) return 'http-status-codes';
  return number >= FIRST_JSON ? 'json-error-codes' : undefined;
}
