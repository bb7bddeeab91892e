import { contextOf, familyOf, kindOf, speaksOf, type Context } from '../context.ts';
import type { Mention } from '../mention.ts';
import type { NameMention } from '../names/find-names.ts';
import type { PreparedIndex } from '../prepare.ts';
import { gapAfter, gapBefore, type Reading } from '../reading/reading.ts';
import type { LookupEntry } from '../types.ts';
import { LABEL } from '../words/labels.ts';
import { SIGNAL } from '../words/signals.ts';
import type { NumberPlace } from './find-numbers.ts';
import { namesAround } from './names-around.ts';
import type { Found } from './found.ts';
import { scoreOf } from './score.ts';
import { goesOnList, slotOf, type Slot } from './slot.ts';

/** A labelled number that no table lists where it stands. */
export interface Unlisted {
  place: NumberPlace;
  slot: Slot;
  context: Context;
}

/** What the numbers of a text are. */
export interface Judged {
  mentions: Mention[];
  unlisted: Unlisted[];
}

/**
 * What the numbers of a text are, as the words beside them, the names around them and the whole text
 * tell.
 *
 * @param direct whether the text asks for nothing but what is mentioned
 */
export function judgeNumbers(
  reading: Reading,
  index: PreparedIndex,
  places: readonly NumberPlace[],
  names: readonly NameMention[],
  direct: boolean,
): Judged {
  const judged: Judged = { mentions: [], unlisted: [] };
  let before: { place: NumberPlace; slot: Slot } | undefined;
  for (const place of places) {
    // What is said of the first number of a list is said of all, however long it is.
    const slot =
      before !== undefined && isListed(reading, before.place, place)
        ? before.slot
        : slotOfPlace(reading, place);
    before = { place, slot };
    const asked = direct && slot.kind === 'none' && slot.keyed !== true;
    const listed = index.byCode.get(place.code) ?? classOf(index, place.code);
    // Most numbers of a log are no codes, and nothing says that they are.
    if (listed.length === 0 && (slot.kind === 'not' || (slot.kind === 'none' && !asked))) continue;
    const around = namesAround(reading, names, place);
    if (isLimit(reading, place, slot, around)) continue;
    const context = contextOf(reading, reading.chunks.lines[place.first] ?? 0);
    const found: Found = { place, slot, around, context, asked, direct, reading };
    const scored = listed
      .flatMap((at) => {
        const entry = index.entries[at];
        return entry !== undefined && isPossible(entry, found) ? [scoreOf(entry, at, found)] : [];
      })
      .filter(({ strength }) => strength > 0)
      .sort((a, b) => b.fit - a.fit);
    const [best] = scored;
    if (best !== undefined) {
      judged.mentions.push({
        ...{ start: place.start, end: place.end, first: place.first, last: place.last },
        candidates: scored,
        strength: best.strength,
        kind: 'number',
        slot: slot.kind === 'not' ? 'none' : slot.kind,
        label: labelText(reading, slot, place),
        agreed: best.agreed,
        fielded: best.fielded,
        spoken: isSpokenOf(index.entries[best.entry], context),
      });
    } else if (slot.kind !== 'not' && (slot.kind !== 'none' || asked)) {
      judged.unlisted.push({ place, slot, context });
    }
  }
  return judged;
}

function isListed(reading: Reading, before: NumberPlace, place: NumberPlace): boolean {
  return before.last === place.first - 1 && goesOnList(gapAfter(reading, before.last));
}

/** The words before the hundredth number of a list are the numbers before it: they say nothing. */
const LABEL_CHUNKS = 24;

function isSpokenOf(entry: LookupEntry | undefined, { all }: Context): boolean {
  return entry !== undefined && speaksOf(entry.table, all);
}

/** The words that say what a number is, as they stand before it; empty where none do. */
function labelText({ text, chunks }: Reading, { by, kind }: Slot, { first }: NumberPlace): string {
  if (
    by === undefined ||
    kind === 'none' ||
    kind === 'not' ||
    by >= first ||
    first - by > LABEL_CHUNKS
  )
    return '';
  return text.slice(chunks.starts[by], chunks.ends[first - 1]).replace(/\s+/g, ' ');
}

function slotOfPlace(reading: Reading, { code, first, last, stuck }: NumberPlace): Slot {
  const slot = stuck === undefined ? slotOf(reading, first) : { kind: stuckKind(stuck) };
  const told = slot.kind === 'none' && last > first ? slotOf(reading, last) : slot;
  if (code.length < 4 || (told.kind !== 'status' && told.kind !== 'op')) return told;
  // `StatusCode(4014)`, `closed op:1000`: what some libraries call the code of a close.
  return { ...told, kind: code.length === 4 ? 'close' : 'error' };
}

function stuckKind(label: number): Slot['kind'] {
  if ((label & LABEL.op) !== 0) return 'op';
  if ((label & LABEL.close) !== 0) return 'close';
  if ((label & LABEL.status) !== 0) return 'status';
  if ((label & LABEL.error) !== 0) return 'error';
  if ((label & LABEL.result) !== 0) return 'result';
  return (label & LABEL.code) !== 0 ? 'code' : 'not';
}

/** Messages have more words than this before the limit that they tell. */
const MESSAGE = 3;

/** The `(100)` of `Maximum number of guilds reached (100)`, and numbers within a message. */
function isLimit(
  { text }: Reading,
  place: NumberPlace,
  { kind }: Slot,
  around: readonly NameMention[],
): boolean {
  if (Number(place.code) >= 10_000) return false;
  return around.some(
    ({ first, last, words, style }) =>
      words >= MESSAGE &&
      style === 'whole' &&
      ((first <= place.first && place.last <= last) ||
        (kind === 'none' && last === place.first - 1 && text.charAt(place.start - 1) === '(')),
  );
}

/** `500` is one of `5xx`. */
function classOf({ byCode }: PreparedIndex, code: string): readonly number[] {
  return /^[1-5]\d\d$/.test(code) ? (byCode.get(`${code.charAt(0)}xx`) ?? []) : [];
}

/** Whether a code of the table can stand where the number stands. */
function isPossible(
  entry: LookupEntry,
  { slot, asked, context, direct, place, reading }: Found,
): boolean {
  const family = familyOf(entry.table);
  const kind = kindOf(entry.table);
  const number = Number(entry.code);
  switch (slot.kind) {
    case 'op':
      return kind === 'opcodes';
    case 'close':
      return (
        kind === 'close-codes' ||
        (family === 'utilbot' && kind === 'error-codes') ||
        (family === 'rpc' && (context.line & SIGNAL.rpc) !== 0)
      );
    case 'status':
      return family === 'http';
    case 'json':
      return family === 'json';
    case 'error':
    case 'code':
      // `0 errors` counts, and `"errors": {"0":` is a place in a list.
      if (number === 0 && (slot.by ?? place.first) > place.first) return false;
      if (number === 0 && gapBefore(reading, place.first).includes('{')) return false;
      if (family !== 'websocket' || asked || direct) return kind !== 'opcodes';
      return (context.near & (SIGNAL.websocket | SIGNAL.gateway | SIGNAL.voice)) !== 0;
    case 'result':
      return kind !== 'opcodes' && number !== 0;
    case 'family':
      return kind !== 'opcodes' || direct || number > 0;
    case 'not':
      return family === 'http' || number >= 4000;
    case 'none':
      return asked || kind !== 'opcodes';
  }
}
